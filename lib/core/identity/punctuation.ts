/** Spaces, and what shows nothing and is copied along: zero-width spaces, marks of direction and of byte order. */
const SPACE = ' \t\r\n\u00A0\u200B\u200E\u200F\u2060\uFEFF';
const OPENING = SPACE + '<([{"\'“‘„«`*（「『【';
const CLOSING = SPACE + '.,;:!?>)]}"\'”’“»`*…。，、；：！？）」』】';

/**
 * The text without what a sentence, a list or a mail program puts around an address. A loop and not an expression, because
 * `[…]+$` takes quadratic time on a page that is made to be slow.
 */
export function stripPunctuation(text: string): string {
  let start = 0;
  const end = text.length;
  while (start < end && OPENING.includes(text.charAt(start))) start++;
  return stripClosing(text.slice(start, end));
}

/** Only the end: final punctuation, closing brackets and quotes. */
export function stripClosing(text: string): string {
  let end = text.length;
  while (end > 0 && CLOSING.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
