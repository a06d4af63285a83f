/** Scripts with letters that read as Latin ones. */
const POSING =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}]/u;
const LATIN = /\p{Script=Latin}/u;
/** Latin letters of phonetic script, which no name is written with: ɑ, ɡ, small capitals. */
const ODD_LATIN = /[\u0251\u0261\u0269\u026A\u0274\u029F\u1D00-\u1D22]/u;
/** Small letters of Cyrillic and Greek that look like Latin ones in most fonts. */
const TWINS = /^[асԁеһіјӏорԛѕԝхуѵαγικνορτυχ]+$/u;

/**
 * Whether an address or a slug holds a part that reads as other letters than it is written with: two scripts in one word, a whole word of
 * look-alike letters, or a host in the internet's code for foreign letters ("xn--…"), which nobody can read. "müller" and "иванов" are
 * what they seem.
 */
export function hasLookAlikeLetters(text: string): boolean {
  const [host = ''] = text.split('@').slice(-1);
  const isLatinHost = text.includes('@') && /\.[a-z]{2,}$/.test(host);
  const words = text.toLowerCase().split(/[@./_+\-\s]/);
  const poses = (word: string): boolean =>
    (LATIN.test(word) && POSING.test(word)) || ODD_LATIN.test(word) || (isLatinHost && TWINS.test(word));
  return words.some(poses) || /(?:^|[@.])xn--/i.test(text);
}
