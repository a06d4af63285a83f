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
  const number = String.raw`(\d+(?:,\d{3})*(?:\.\d+)?)(k|mn|m|bn|b|t)?`;
  const match = new RegExp(`^([€£¥₹]?)${number}(?:-[€£¥₹]?${number})?(\\+?)$`).exec(plain);
  if (match === null) return plain;
  const [, currency = '', from = '', fromMagnitude, to, toMagnitude, plus = ''] = match;
  const range = to === undefined ? '' : `-${amount(to, toMagnitude)}`;
  return `${currency}${amount(from, fromMagnitude ?? (to === undefined ? undefined : toMagnitude))}${range}${plus}`;
};
