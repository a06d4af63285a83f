/**
 * What a sentence, a list, Markdown or a mail program puts around an address, and what shows nothing and is copied along: spaces
 * of no width, marks of direction. Not what an address may begin or end with.
 */
const AROUND = /[\s\p{Cf}<>`]|(?![-_%/&#@\\])\p{P}/u;

/**
 * The text without what stands around an address. A loop and not an expression, because `[…]+$` takes quadratic time on a page
 * that is made to be slow.
 */
export function stripPunctuation(text: string): string {
  let start = 0;
  while (start < text.length && AROUND.test(text.charAt(start))) start++;
  return stripClosing(text.slice(start));
}

/** Only the end: final punctuation, closing brackets and quotes. */
export function stripClosing(text: string): string {
  let end = text.length;
  while (end > 0 && AROUND.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
