import { nicknamesOf } from './normalise/nicknames';
import { nameWords } from './normalise/person-name';

/**
 * 'same': every word of the shorter name stands in the longer one (in full, as its initial or as a nickname), at least one in full.
 * 'partly': a given name is shared, the rest differs (a marriage, a second family name).
 * 'different': neither given name stands in the other name.
 * 'unknown': nothing to compare, or two scripts.
 */
export type NameComparison = 'same' | 'partly' | 'different' | 'unknown';

/** "Mueller" for "Müller": both come down to one spelling here, where a false match costs nothing. */
const plainSpelling = (word: string): string => word.replace(/([aou])e/g, '$1');

const isFullMatch = (a: string, b: string): boolean =>
  plainSpelling(a) === plainSpelling(b) || nicknamesOf(a).includes(b);

const isInitialOf = (a: string, b: string): boolean => a.length === 1 && b.startsWith(a);

const matches = (a: string, b: string): boolean =>
  isFullMatch(a, b) || isInitialOf(a, b) || isInitialOf(b, a);

const isLatin = (words: readonly string[]): boolean =>
  words.every((word) => /^[\p{Script=Latin}\d]+$/u.test(word));

/** True when each short word finds a long word of its own; words in full choose before initials. */
const allPlaced = (short: readonly string[], long: readonly string[]): boolean => {
  const free = [...long];
  const byLength = short.toSorted((a, b) => b.length - a.length);
  let full = 0;
  for (const word of byLength) {
    const exact = free.findIndex((other) => word.length > 1 && isFullMatch(word, other));
    const place = exact >= 0 ? exact : free.findIndex((other) => matches(word, other));
    if (place < 0) return false;
    if (exact >= 0) full += 1;
    free.splice(place, 1);
  }
  return full > 0;
};

/** Compares two people's names as text; symmetric. It never proves that two people are one. */
export const compareNames = (one: string, other: string): NameComparison => {
  const a = nameWords(one);
  const b = nameWords(other);
  const [givenA] = a;
  const [givenB] = b;
  if (givenA === undefined || givenB === undefined || isLatin(a) !== isLatin(b)) return 'unknown';
  const placed = a.length === b.length ? allPlaced(a, b) || allPlaced(b, a) : false;
  if (placed || (a.length < b.length && allPlaced(a, b)) || (b.length < a.length && allPlaced(b, a)))
    return 'same';
  const shared = b.some((word) => matches(givenA, word)) || a.some((word) => matches(givenB, word));
  return shared ? 'partly' : 'different';
};
