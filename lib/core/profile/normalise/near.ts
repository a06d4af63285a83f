/** Shorter words differ by one letter too often without meaning the same ("Hall" and "Hill"). */
const SHORTEST_WORD = 5;

/** True when one slip of the keyboard makes one word of the other: a letter lost, doubled, wrong, or two swapped. */
const isSlip = (one: string, other: string): boolean => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1 || long.length < SHORTEST_WORD) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  let end = 0;
  while (end < short.length - start && short[short.length - 1 - end] === long[long.length - 1 - end])
    end += 1;
  const [restOfShort, restOfLong] = [
    short.slice(start, short.length - end),
    long.slice(start, long.length - end),
  ];
  if (restOfLong.length <= 1) return true;
  return restOfLong.length === 2 && restOfShort === `${restOfLong[1]}${restOfLong[0]}`;
};

const hasDigit = (text: string): boolean => /\p{N}/u.test(text);

/** The words of one list that the other does not have, each counted as often as it stands there. */
const without = (words: readonly string[], others: readonly string[]): string[] => {
  const rest = [...others];
  return words.filter((word) => {
    const place = rest.indexOf(word);
    if (place >= 0) rest.splice(place, 1);
    return place < 0;
  });
};

/**
 * True for two folded texts of which one is the other with a slip of the keyboard in one word, or with words cut or joined elsewhere.
 * Numbers are never slips: "Building 14" and "Building 15" are two.
 */
export const isNearlySame = (one: string, other: string): boolean => {
  if (one === other) return true;
  if (Math.abs(one.length - other.length) > 1 || one.length < SHORTEST_WORD - 1) return false;
  const [a, b] = [one.split(' '), other.split(' ')];
  const [mine, theirs] = [without(a, b), without(b, a)];
  const [word, ...moreOfMine] = mine;
  const [otherWord, ...moreOfTheirs] = theirs;
  if (word === undefined || otherWord === undefined) return word === otherWord;
  if (hasDigit(word) || hasDigit(otherWord)) return false;
  if (moreOfMine.length === 0 && moreOfTheirs.length === 0) return isSlip(word, otherWord);
  // "Superieur ede Vallon": a slip that moved a space.
  return mine.length <= 2 && theirs.length <= 2 && mine.join('') === theirs.join('');
};

/** From this length on, a single wrong letter anywhere leaves no doubt which text was meant. */
const LONG_TEXT = 12;

/** A word of this length may have two, as long as its beginning is right: Northfield and Southfield are two places. */
const LONG_WORD = 10;
const BEGINNING = 4;

/** Letters to change, add or take away to make one text of the other (Levenshtein). */
const changesBetween = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + Number(one[i - 1] !== other[j - 1]);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
};

/** True when only one long word differs, and that by two letters at most. */
const hasTwoSlips = (one: string, other: string): boolean => {
  const [a, b] = [one.split(' '), other.split(' ')];
  const [word = '', ...moreOfMine] = without(a, b);
  const [otherWord = '', ...moreOfTheirs] = without(b, a);
  return (
    moreOfMine.length + moreOfTheirs.length === 0 &&
    Math.min(word.length, otherWord.length) >= LONG_WORD &&
    word.slice(0, BEGINNING) === otherWord.slice(0, BEGINNING) &&
    changesBetween(word, otherWord) <= 2
  );
};

/** True for two long folded texts that differ by a slip of the keyboard, be it in a short word or in a space, or by two in a long word. */
export const isSlipOfLongText = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) >= LONG_TEXT &&
  one.replace(/\P{N}/gu, '') === other.replace(/\P{N}/gu, '') &&
  (isSlip(one, other) || hasTwoSlips(one, other));
