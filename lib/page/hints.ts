/**
 * What a text must hold to name anybody; the last is what Cloudflare writes in place of an address. Several plain expressions, since one that
 * asks for all of it takes more than twice as long: the engine skips ahead only when it looks for few things at a time.
 */
const HINTS = [/@/, /nkedin\.com\//i, /[[({<]\s{0,2}at\s{0,2}[\])}>]/i, /\sdot\s/i, /email.protected\]/];
const ALL = HINTS.map(({ source, flags }) => new RegExp(source, `g${flags}`));

/** Whether the text can name anybody: a cheap question before the expensive ones. */
export const mayName = (text: string): boolean => HINTS.some((hint) => hint.test(text));

/** Where in the text somebody may be named, in the order of the text. */
export function hintsIn(text: string): readonly number[] {
  const places = HINTS.flatMap((hint, index) => (hint.test(text) ? placesOf(ALL[index] ?? hint, text) : []));
  return places.sort((a, b) => a - b);
}

function placesOf(all: RegExp, text: string): number[] {
  return Array.from(text.matchAll(all), ({ index }) => index);
}
