/** Letters that NFKD leaves whole although people write them without their stroke or as two letters. */
const SPELLED_OUT: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
};

/**
 * Text for comparison only, never for display: lower case, no diacritics, no punctuation, single spaces. Idempotent.
 * Only the Latin, Greek and Cyrillic marks go: in Indic scripts and in Japanese a mark makes another letter.
 */
export const foldText = (text: string): string => (/^[ -~]*$/.test(text) ? foldAscii(text) : foldAny(text));

/** Most texts need no more. */
const foldAscii = (text: string): string =>
  text
    .toLowerCase()
    .replace(/['`]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const foldAny = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[ßæœøłđðþħı]/g, (letter) => SPELLED_OUT[letter] ?? letter)
    .replace(/['’‘`´ʼ]/g, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();

/** The words of a folded text. */
export const foldedWords = (text: string): string[] => {
  const folded = foldText(text);
  return folded === '' ? [] : folded.split(' ');
};

/** Text without what stands in round brackets, unless that is all there is. */
export const withoutBrackets = (text: string): string => {
  const rest = text.replace(/[(（][^()（）]*[)）]/g, ' ');
  return foldText(rest) === '' ? text : rest;
};
