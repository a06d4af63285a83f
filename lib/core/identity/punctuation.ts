const OPENING = ' \t\r\n<([{"\'“‘«`*';
const CLOSING = ' \t\r\n.,;:!?>)]}"\'”’»`*';

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
