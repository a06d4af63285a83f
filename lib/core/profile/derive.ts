import { seenWords } from '@/lib/core/words/en/seen';
import { ago } from '@/lib/core/words/numbers';
import { dateInWords } from './date-words';
import type { EmailValue, PhoneValue } from './fields';
import { datePart, instantOf } from './normalise/date';
import { withoutBrackets } from './normalise/text';
import type { Profile } from './profile';

/** The words of a name as it is written, without a nickname in brackets. */
const wordsOf = (name: string): string[] => withoutBrackets(name).split(/\s+/).filter(Boolean);

/** First and last name for display and for a CRM; absent where nobody gives them and the full name does not tell. */
export interface NameParts {
  firstName?: string;
  lastName?: string;
}

/**
 * The providers' own first and last name where given. What is missing comes from the full name, and only from the one form that has one
 * reading: exactly two words of letters, no comma and no initial. "Ana de la Cruz", "Dr. Doe" and "Doe, Jane" stay as they are.
 */
export const nameParts = (profile: Profile): NameParts => {
  const words = wordsOf(profile.fullName?.groups[0].value ?? '');
  const isPlain = words.length === 2 && words.every((word) => /^\p{L}[\p{L}\p{M}'’-]+$/u.test(word));
  const [first, last] = isPlain ? words : [];
  const firstName = profile.firstName?.groups[0].value ?? first;
  const lastName = profile.lastName?.groups[0].value ?? last;
  return { ...(firstName !== undefined && { firstName }), ...(lastName !== undefined && { lastName }) };
};

/** The heading's name; undefined while nobody gives one. */
export const displayName = (profile: Profile): string | undefined => {
  const { firstName, lastName } = nameParts(profile);
  const joined = [firstName, lastName].filter((part) => part !== undefined).join(' ');
  return profile.fullName?.groups[0].value ?? (joined === '' ? undefined : joined);
};

/** One or two capital letters for a picture's place: first and last word; empty when the name has no letter. */
export const initials = (name: string): string => {
  const letters = wordsOf(name).flatMap((word) => /\p{L}/u.exec(word)?.[0] ?? []);
  const [first = '', ...rest] = letters;
  return (first + (rest.at(-1) ?? '')).toUpperCase();
};

const MINUTE = 60_000;
const UNITS = [
  ['year', 365.25 * 24 * 60 * MINUTE],
  ['month', 30.44 * 24 * 60 * MINUTE],
  ['week', 7 * 24 * 60 * MINUTE],
  ['day', 24 * 60 * MINUTE],
  ['hour', 60 * MINUTE],
  ['minute', MINUTE],
] as const;

/**
 * "seen 3 weeks ago" from the vendor's own date (ISO 8601) and `now` in milliseconds. A month or a year is said as it is ("seen in May
 * 2025"): precision is not invented. Undefined when there is no date.
 */
export const seenText = (observedAt: string | undefined, now: number): string | undefined => {
  const date = datePart(observedAt);
  if (date === undefined) return undefined;
  const said = dateInWords(date) ?? date;
  if (date.length === 4) return seenWords.seenInYear(said);
  if (date.length < 10) return seenWords.seenInMonth(said);
  const hasTime = observedAt !== undefined && observedAt.trim().length > 10;
  const elapsed = now - instantOf(observedAt);
  // A date alone can be anywhere within its day.
  if (!hasTime && elapsed < 24 * 60 * MINUTE) return seenWords.seenToday;
  const [unit, length] = UNITS.find(([, milliseconds]) => elapsed >= milliseconds) ?? ['minute', MINUTE];
  const count = Math.floor(elapsed / length);
  return count < 1 ? seenWords.seenJustNow : seenWords.seenAgo(ago(count, unit));
};

/** The vendors' words for an address that was checked and accepted: Crustdata and Apollo "verified", with any case. */
const isVerified = ({ status }: EmailValue): boolean => status?.toLowerCase() === 'verified';

/** The address to write to: the user's choice, else a verified work address, another work address, a personal one; never a former employer's. */
export const bestEmail = ({ workEmail, personalEmail }: Profile): EmailValue | undefined => {
  for (const field of [workEmail, personalEmail]) if (field?.pinned) return field.groups[0].value;
  const work = workEmail?.groups.map(({ value }) => value) ?? [];
  return work.find(isVerified) ?? work[0] ?? personalEmail?.groups[0].value;
};

/** The number to call: the user's choice, else the best that nobody marked "do not call". */
export const bestPhone = ({ phone }: Profile): PhoneValue | undefined =>
  phone?.pinned === true
    ? phone.groups[0].value
    : phone?.groups.map(({ value }) => value).find(({ doNotCall }) => doNotCall !== true);
