import { nameWords } from './normalise/person-name';
import { nicknamesOf } from './normalise/nicknames';
import { foldText } from './normalise/text';
import { transliterate } from './normalise/transliterate';

/** "Müller" writes his address as muller or mueller. */
const germanSpelling = (name: string): string =>
  name
    .replace(/[äöü]/gi, (letter) => `${foldText(letter)}e`)
    .replace(/ø/gi, 'oe')
    .replace(/å/gi, 'aa');

const initials = (words: readonly string[]): string => words.map((word) => word.charAt(0)).join('');

/**
 * 'full': given and family name both stand in the handle. 'initial': one of them only by its first letter, as in jdoe, which fits Jane and
 * John. 'none': neither pattern.
 */
export type HandleFit = 'full' | 'initial' | 'none';

/** The handles that common patterns make of a name cut into given and family names. */
const handlesOf = (
  given: readonly string[],
  family: readonly string[],
): { full: readonly string[]; initial: readonly string[] } => {
  const [first = ''] = given;
  const last = family.at(-1) ?? '';
  const firstNames = [...nicknamesOf(first), given.join('')];
  const familyNames = [last, family.join('')];
  const pairs = familyNames.flatMap((familyName) => firstNames.map((name) => [name, familyName] as const));
  return {
    full: [
      ...pairs.flatMap(([name, familyName]) => [name + familyName, familyName + name]),
      ...familyNames.map((familyName) => first + initials(given.slice(1)) + familyName),
    ],
    initial: [
      ...pairs.map(([name, familyName]) => name + familyName.charAt(0)),
      ...familyNames.flatMap((familyName) => [
        first.charAt(0) + familyName,
        familyName + first.charAt(0),
        initials(given) + familyName,
      ]),
    ],
  };
};

const fitOf = (handle: string, words: readonly string[]): HandleFit => {
  const cuts = words.slice(1).map((_, index) => handlesOf(words.slice(0, index + 1), words.slice(index + 1)));
  const holds = (handles: readonly string[]) => handle.length > 2 && handles.includes(handle);
  if (cuts.some(({ full }) => holds(full))) return 'full';
  return cuts.some(({ initial }) => holds(initial)) ? 'initial' : 'none';
};

/**
 * Whether the part before the @ follows a common pattern of the name: jane.doe, janedoe, doe.jane in full; jdoe, j.doe, doej, janed by an
 * initial. Both names must have a part in it: "jane" alone fits every Jane of the company. Digits at the end and "+tags" are ignored.
 */
export const handleFit = (localPart: string, name: string): HandleFit => {
  const handle = foldText(withoutFinalDigits(localPart.split('+', 1)[0] ?? '')).replaceAll(' ', '');
  const fits = [nameWords(name), nameWords(germanSpelling(name)), nameWords(name).map(transliterate)].map(
    (words) => fitOf(handle, words),
  );
  return fits.find((fit) => fit === 'full') ?? fits.find((fit) => fit === 'initial') ?? 'none';
};

/** A loop, because `\d+$` takes quadratic time on a text of digits that ends otherwise. */
const withoutFinalDigits = (text: string): string => {
  let end = text.length;
  while (end > 0 && /\d/.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
};
