const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** [from this age in ms, one unit in ms, how the unit is written after a number]; the last that fits counts. */
const AGES: readonly (readonly [number, number, string, string])[] = [
  [SECOND, SECOND, ' s', ' s'],
  [MINUTE, MINUTE, ' min', ' min'],
  [HOUR, HOUR, ' h', ' h'],
  [DAY, DAY, ' day', ' days'],
  [14 * DAY, 7 * DAY, ' week', ' weeks'],
  [61 * DAY, 30.44 * DAY, ' month', ' months'],
  [730 * DAY, 365.25 * DAY, ' year', ' years'],
];

/** How long before `now` (ms since the epoch) an ISO 8601 moment was: "just now", "12 s ago", "3 weeks ago". */
export function ago(iso: string, now: number): string {
  const age = now - Date.parse(iso);
  const fitting = AGES.findLast(([from]) => age >= from);
  if (!fitting) return 'just now';
  const [, unit, one, many] = fitting;
  const count = Math.floor(age / unit);
  return `${count}${count === 1 ? one : many} ago`;
}

/** A moment in the user's own time, for example "12 May 2025, 14:03:59". */
export const moment = (iso: string): string =>
  new Date(iso).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'medium' });

/** Time between two ISO 8601 moments: "0.8 s", "1 min 5 s". */
export function took(startedAt: string, endedAt: string): string {
  const milliseconds = Math.max(0, Date.parse(endedAt) - Date.parse(startedAt));
  if (milliseconds < MINUTE) return `${(milliseconds / SECOND).toFixed(1)} s`;
  return `${Math.floor(milliseconds / MINUTE)} min ${Math.round((milliseconds % MINUTE) / SECOND)} s`;
}
