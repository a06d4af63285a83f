import { nameWords } from './normalise/person-name';
import { nicknamesOf } from './normalise/nicknames';
import { foldText } from './normalise/text';

/** "Müller" writes his address as muller or mueller. */
const germanSpelling = (name: string): string =>
  name
    .replace(/[äöü]/gi, (letter) => `${foldText(letter)}e`)
    .replace(/ø/gi, 'oe')
    .replace(/å/gi, 'aa');

const initials = (words: readonly string[]): string => words.map((word) => word.charAt(0)).join('');

/** The handles that common patterns make of a name cut into given and family names. */
const handlesOf = (given: readonly string[], family: readonly string[]): string[] => {
  const [first = ''] = given;
  const last = family.at(-1) ?? '';
  const firstNames = [...nicknamesOf(first), given.join('')];
  const familyNames = [last, family.join('')];
  return familyNames.flatMap((familyName) => [
    ...firstNames.flatMap((name) => [name + familyName, familyName + name, name + familyName.charAt(0)]),
    first.charAt(0) + familyName,
    familyName + first.charAt(0),
    initials(given) + familyName,
    first + initials(given.slice(1)) + familyName,
  ]);
};

const wordsFit = (handle: string, words: readonly string[]): boolean =>
  words.slice(1).some((_, index) => {
    const handles = handlesOf(words.slice(0, index + 1), words.slice(index + 1));
    return handles.some((candidate) => candidate.length > 2 && candidate === handle);
  });

/**
 * True when the part before the @ follows a common pattern of the name: jane.doe, janedoe, doe.jane, jdoe, j.doe, doej, janed.
 * Both names must have a part in it: "jane" alone fits every Jane of the company. Digits at the end and "+tags" are ignored.
 */
export const handleFits = (localPart: string, name: string): boolean => {
  const handle = foldText(withoutFinalDigits(localPart.split('+', 1)[0] ?? '')).replaceAll(' ', '');
  return wordsFit(handle, nameWords(name)) || wordsFit(handle, nameWords(germanSpelling(name)));
};

/** A loop, because `\d+$` takes quadratic time on a text of digits that ends otherwise. */
const withoutFinalDigits = (text: string): string => {
  let end = text.length;
  while (end > 0 && /\d/.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
};
