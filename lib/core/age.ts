import { seenWords } from './words/en/seen';
import { ago } from './words/numbers';

const UNITS = [
  ['year', 31_536_000_000],
  ['month', 2_592_000_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** "3 days ago", "2 hours ago", or "just now", of an ISO 8601 instant seen from `now` (milliseconds since the epoch). */
export function ageWords(at: string, now: number): string {
  const age = now - Date.parse(at);
  const unit = UNITS.find(([, length]) => age >= length);
  return unit ? ago(Math.floor(age / unit[1]), unit[0]) : seenWords.justNow;
}
