/** Digits by which two spellings of a number are compared. */
const COMPARED_DIGITS = 9;

/**
 * Equal for spellings of one phone number: the last nine digits, so that "+44 20 7946 0958", "0044 20…" and the national "020 7946 0958"
 * meet. Countries with shorter numbers meet only when both spellings carry the prefix. E.164 with the country of the person's place comes
 * with issue 5. An extension ("x12", "ext. 12") is not part of the number.
 */
export const phoneKey = (number: string): string => {
  const digits = number
    .normalize('NFKC')
    .replace(/(?:;?ext\.?|extension|x|#)\s{0,3}[=:.]?\s{0,3}\d{1,6}\s{0,3}$/i, '')
    .replace(/\(0\)/, '')
    .replace(/\D/g, '')
    .replace(/^00/, '');
  return digits.slice(-COMPARED_DIGITS);
};
