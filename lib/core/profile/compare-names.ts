import { isNearlySame } from './normalise/near';
import { nicknamesOf } from './normalise/nicknames';
import { nameWords } from './normalise/person-name';
import { soundKey, transliterate } from './normalise/transliterate';

/**
 * 'same': every word of the shorter name stands in the longer one (in full, as its initial or as a nickname), at least one in full.
 * 'partly': a given name is shared, the rest differs (a marriage, a second family name).
 * 'different': neither given name stands in the other name.
 * 'unknown': nothing to compare, or two scripts without a way between them.
 */
export type NameComparison = 'same' | 'partly' | 'different' | 'unknown';

/** "Mueller" for "Müller": both come down to one spelling here, where a false match costs nothing. */
const plainSpelling = (word: string): string => word.replace(/([aou])e/g, '$1');

type IsFullMatch = (a: string, b: string) => boolean;

const isSpelledAlike: IsFullMatch = (a, b) => plainSpelling(a) === plainSpelling(b) || isNearlySame(a, b);

const isNicknameToo: IsFullMatch = (a, b) => isSpelledAlike(a, b) || nicknamesOf(a).includes(b);

const isInitialOf = (a: string, b: string): boolean => a.length === 1 && b.startsWith(a);

const isLatin = (words: readonly string[]): boolean =>
  words.every((word) => /^[\p{Script=Latin}\d]+$/u.test(word));

/** True when each short word finds a long word of its own; words in full choose before initials. */
const allPlaced = (short: readonly string[], long: readonly string[], isFullMatch: IsFullMatch): boolean => {
  const free = [...long];
  const byLength = short.toSorted((a, b) => b.length - a.length);
  let full = 0;
  for (const word of byLength) {
    const exact = free.findIndex((other) => word.length > 1 && isFullMatch(word, other));
    const place =
      exact >= 0 ? exact : free.findIndex((other) => isInitialOf(word, other) || isInitialOf(other, word));
    if (place < 0) return false;
    if (exact >= 0) full += 1;
    free.splice(place, 1);
  }
  return full > 0;
};

/** In Latin letters and by sound, which is how names of two scripts are compared. */
const soundOf = (word: string): string => soundKey(transliterate(word));

/** Compares two people's names as text; symmetric. It never proves that two people are one. */
export const compareNames = (
  one: string,
  other: string,
  { nicknames }: { nicknames: boolean } = { nicknames: true },
): NameComparison => {
  const isFullMatch = nicknames ? isNicknameToo : isSpelledAlike;
  const areSame = (a: readonly string[], b: readonly string[]): boolean =>
    a.length <= b.length
      ? allPlaced(a, b, isFullMatch) || (a.length === b.length && allPlaced(b, a, isFullMatch))
      : allPlaced(b, a, isFullMatch);
  const [a, b] = [nameWords(one), nameWords(other)];
  const [givenA] = a;
  const [givenB] = b;
  if (givenA === undefined || givenB === undefined) return 'unknown';
  // The ways into another script are too many for a difference to mean anything.
  if (isLatin(a) !== isLatin(b)) return areSame(a.map(soundOf), b.map(soundOf)) ? 'same' : 'unknown';
  if (areSame(a, b)) return 'same';
  const matches = (x: string, y: string) => isFullMatch(x, y) || isInitialOf(x, y) || isInitialOf(y, x);
  const shared = b.some((word) => matches(givenA, word)) || a.some((word) => matches(givenB, word));
  return shared ? 'partly' : 'different';
};
