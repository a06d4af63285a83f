const MAGNITUDES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, b: 1e9, bn: 1e9, t: 1e12 };

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/ ?thousand\b/g, 'k'],
  [/ ?mill?ion\b/g, 'm'],
  [/ ?billion\b/g, 'b'],
  [/ ?trillion\b/g, 't'],
  [/ ?(?:employees|people)\b/g, ''],
];

const amount = (digits: string, magnitude: string | undefined): string =>
  String(Number((Number(digits.replaceAll(',', '')) * (MAGNITUDES[magnitude ?? ''] ?? 1)).toPrecision(12)));

const NUMBER = String.raw`(\d+(?:,\d{3})*(?:\.\d+)?)(k|mn|m|bn|b|t)?`;
const QUANTITY = new RegExp(`^([€£¥₹]?)${NUMBER}(?:-[€£¥₹]?${NUMBER})?(\\+?)$`);

/**
 * Equal for spellings of one number or range: "12,000" and "12K"; "$48M" and "48M" (a vendor's bare amount is in dollars);
 * "51-200" and "51 to 200"; "10,001+". Anything else is compared as lower-case text.
 */
export const quantityKey = (text: string): string => {
  const plain = WORDS.reduce(
    (rest, [pattern, letter]) => rest.replace(pattern, letter),
    // One space for any white space: a loose `\s*` before a word takes quadratic time on a text of spaces.
    text.toLowerCase().trim().replace(/\s+/g, ' '),
  )
    .replace(/us\$|\$|\busd\b/g, '')
    .replace(/ ?(?:–|—|\bto\b) ?/g, '-')
    .replace(/\s+/g, '');
  const match = QUANTITY.exec(plain);
  if (match === null) return plain;
  const [, currency = '', from = '', fromMagnitude, to, toMagnitude, plus = ''] = match;
  const range = to === undefined ? '' : `-${amount(to, toMagnitude)}`;
  return `${currency}${amount(from, fromMagnitude ?? (to === undefined ? undefined : toMagnitude))}${range}${plus}`;
};

/** An amount or a range as `quantityKey` writes it; undefined for other text. The currency counts. */
const readKey = (
  key: string,
): { currency: string; from: number; to: number; isRange: boolean } | undefined => {
  const match = /^([€£¥₹]?)([\d.e+]+?)(?:-([\d.e+]+))?(\+?)$/.exec(key);
  if (match === null) return undefined;
  const [, currency = '', low = '', high, plus] = match;
  const from = Number(low);
  const to = plus === '+' ? Number.POSITIVE_INFINITY : high === undefined ? from : Number(high);
  return Number.isNaN(from) || Number.isNaN(to)
    ? undefined
    : { currency, from, to, isRange: high !== undefined || plus === '+' };
};

/** Vendors count at other times and in other ways; so near each other, two counts are one. */
const TOLERANCE = 1.15;

/** True when one key is a range that holds the other key's amount, or both are amounts near each other. */
export const isWithinQuantity = (rough: string, exact: string): boolean => {
  const [a, b] = [readKey(rough), readKey(exact)];
  if (a === undefined || b === undefined || a.currency !== b.currency || b.isRange) return false;
  return b.from * TOLERANCE >= a.from && b.from <= a.to * TOLERANCE;
};

/** An amount says more than a range. */
export const quantityDetail = (text: string): number =>
  readKey(quantityKey(text))?.isRange === false ? 1 : 0;
