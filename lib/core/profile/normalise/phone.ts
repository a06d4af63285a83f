import { callingCode, trunkOf } from './calling-codes';

/** Digits by which two spellings of a number are compared. */
const COMPARED_DIGITS = 9;

/** The sign and the digits of a number; an extension ("x12", "ext. 12") is not part of it, nor is the "(0)" after a calling code. */
const digitsOf = (number: string): string => {
  const plain = number
    .normalize('NFKC')
    .replace(/(?:;?ext\.?|extension|x|#)\s{0,3}[=:.]?\s{0,3}\d{1,6}\s{0,3}$/i, '')
    .trim();
  const sign = plain.startsWith('+') ? '+' : '';
  return sign + plain.replace(sign === '+' ? /\(0\)/ : '', '').replace(/\D/g, '');
};

/**
 * Equal for spellings of one phone number whose country nobody knows: the last nine digits, so that "+44 20 7946 0958", "0044 20…" and the
 * national "020 7946 0958" meet.
 */
export const phoneKey = (number: string): string =>
  digitsOf(number).replace(/^\+/, '').replace(/^00/, '').slice(-COMPARED_DIGITS);

/**
 * The number in the form of E.164 ("+442079460958"); a national one takes the calling code of `country` (ISO 3166-1, lower case), the
 * person's own. Undefined when it is national and the country is not known.
 */
export const e164 = (number: string, country: string | undefined): string | undefined => {
  const digits = digitsOf(number);
  if (digits.startsWith('+')) return digits;
  if (digits.startsWith('00')) return `+${digits.slice(2)}`;
  const code = country === undefined ? undefined : callingCode(country);
  if (country === undefined || code === undefined || digits === '') return undefined;
  const trunk = trunkOf(country);
  // Americans write the 1 without its sign.
  if (code === '1') return `+1${digits.length === 11 ? digits.replace(/^1/, '') : digits}`;
  return `+${code}${trunk !== '' && digits.startsWith(trunk) ? digits.slice(trunk.length) : digits}`;
};
