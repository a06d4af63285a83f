import { foldedWords, withoutBrackets } from './text';
import { rememberText } from './remember-text';

const TITLES = new Set(
  'dr prof professor mr mrs ms miss mx sir dame rev hon ing dipl mag herr frau'.split(' '),
);

/** Never "ma" or "do": they are family names. */
const SUFFIXES = new Set(
  'jr sr ii iii iv phd md mba cpa esq pe pmp cfa msc bsc cissp shrm sphr cscp rn dds jd llm acca'.split(' '),
);

const isSuffix = (word: string) => SUFFIXES.has(word);

/** The words of one part between commas; the dots of "Ph.D." and "M.B.A." make no difference. */
const wordsOfPart = (part: string): string[] =>
  foldedWords(part.replace(/\bph\.?\s?d\b\.?/gi, 'phd').replace(/\b(\p{L})\.(?=\p{L}\.)/gu, '$1'));

/**
 * The folded words of a person's name, given name first: "Dr. Doe, Jane Q., PhD" gives jane, q, doe. Titles and suffixes go as long as
 * two words remain, so that nobody is left without a name.
 */
export const nameWords = rememberText((name: string): readonly string[] => {
  const parts = withoutBrackets(name)
    .split(/[,、，]/)
    .map(wordsOfPart)
    .filter((part) => part.length > 0);
  const [first = [], second, ...others] = parts;
  const swapped = second !== undefined && !second.every(isSuffix);
  const words = [...(swapped ? [...second, ...first] : [...first, ...(second ?? [])]), ...others.flat()];
  while (words.length > 2 && TITLES.has(words[0] ?? '')) words.shift();
  while (words.length > 2 && isSuffix(words.at(-1) ?? '')) words.pop();
  return words;
});

/**
 * Equal for spellings of one full name: case, diacritics, titles, suffixes, a middle initial and the order of the words make no
 * difference. Nicknames do: Bob and Robert may be one person, but they are two values.
 */
export const personNameKey = (name: string): string => {
  const words = nameWords(name);
  const full = words.filter((word) => word.length > 1);
  return (full.length > 1 ? full : words).toSorted().join(' ');
};

/** For a first or last name alone: an initial behind a full name makes no difference. */
export const partNameKey = (name: string): string => {
  const words = nameWords(name);
  const full = words.filter((word) => word.length > 1);
  return (full.length > 0 ? full : words).join(' ');
};
