import { canChange } from './age';
import { instantOf } from './normalise/date';
import { newestDate, type Evidence } from './rank';

/** One year: about every third person has another job, title or desk by then. */
const OLD_MS = 365.25 * 24 * 60 * 60_000;

/**
 * True when the value can change and every vendor's own date for a value is more than a year before `now` (milliseconds since the epoch). What no vendor dates is
 * not called old: nobody knows.
 */
export const isOld = (claims: readonly Evidence[], now: number): boolean => {
  const newest = newestDate(claims, 'observedAt');
  return (
    claims.some(({ field }) => canChange(field)) && newest !== undefined && now - instantOf(newest) > OLD_MS
  );
};
