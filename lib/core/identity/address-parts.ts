/** One more than a local part may have, so that one that is too long is seen as such. */
const LOCAL_WINDOW = 65;
const HOST_WINDOW = 254;
const TOKEN_WINDOW = 128;

/** Scripts written without spaces: their letters touch an address without belonging to it. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}ー]/u;
const LETTER = /[\p{L}\p{N}\p{M}]/u;

/**
 * The local part that ends at `end` in `text`, not reaching back before `floor`; undefined when what stands there is a piece
 * of something else: a handle, a path, a masked address, an escape. Looks at no more than some 200 characters.
 */
export function localPartBefore(
  text: string,
  end: number,
  floor: number,
  unspaced: boolean,
): string | undefined {
  let start = end;
  while (start > floor && end - start < LOCAL_WINDOW && isLocalCharacter(text, start - 1, unspaced)) start--;
  if (start === end || end - start === LOCAL_WINDOW) return undefined;
  // Right behind the address before, whatever stands between is a separator: "a@x.io/b@x.io".
  const separated = floor > 0 && start - 1 === floor;
  if (start > floor && !separated && isPartOfMore(text, start, floor)) return undefined;

  const run = text.slice(start, end);
  const local = run.slice(run.lastIndexOf('..') + 1).replace(/^[.'+-]+/, '');
  return local === '' || local.endsWith('.') || local.endsWith("'") ? undefined : local;
}

/** Where the run of a host's characters that begins at `start` ends, final punctuation included. */
export function hostEnd(text: string, start: number): number {
  const unspaced = isUnspaced(text, start);
  let end = start;
  while (end - start < HOST_WINDOW && isHostCharacter(text, end, unspaced)) end++;
  return end;
}

/** The host in such a run: without `..` and what follows it, and without final punctuation. */
export function hostIn(text: string, start: number, end: number): string {
  let last = end;
  while (last > start && isHostPunctuation(text.charCodeAt(last - 1))) last--;
  const host = text.slice(start, last);
  const gap = host.indexOf('..');
  return gap < 0 ? host : host.slice(0, gap);
}

/** Whether what begins at `start` is the user in a URL: `scheme://user:pass`. Passwords may hold almost anything. */
export function isUserInfo(text: string, start: number): boolean {
  for (let index = start - 1; index >= Math.max(0, start - TOKEN_WINDOW); index--) {
    const character = text.charAt(index);
    if (character === '/') return text.charAt(index - 1) === '/';
    if (' \t\r\n()[]<>,;"'.includes(character)) return false;
  }
  return false;
}

/** Letters and digits of any script, and `. _ + - ' ~`. The other characters RFC 5322 allows stand around addresses far more often than in them. */
function isLocalCharacter(text: string, index: number, unspaced: boolean): boolean {
  return isLetter(text, index, unspaced) || ".'+_-~".includes(text.charAt(index));
}

function isHostCharacter(text: string, index: number, unspaced: boolean): boolean {
  return isLetter(text, index, unspaced) || isHostPunctuation(text.charCodeAt(index));
}

/** `.`, `-` and `_`, by code, as this is asked of every character after an @ sign. */
function isHostPunctuation(code: number): boolean {
  return code === 46 || code === 45 || code === 95;
}

function isLetter(text: string, index: number, unspaced: boolean): boolean {
  const code = text.charCodeAt(index);
  if (code < 128) return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58);
  return code >= 128 && LETTER.test(text.charAt(index)) && (unspaced || !isUnspaced(text, index));
}

/** Whether the character is of a script without spaces. */
export function isUnspaced(text: string, index: number): boolean {
  return text.charCodeAt(index) > 127 && UNSPACED.test(text.charAt(index));
}

/**
 * What stands before the local part says that the address is a piece: `@a@b.c`, `path/a@b.c`, `x=a@b.c`, `%20a@b.c`, `\na@b.c`,
 * `acct:a@b.c`, `"x".a@b.c`, `o’a@b.c`, and `j***a@b.c`, where the mask is not the end of the address before.
 */
function isPartOfMore(text: string, start: number, floor: number): boolean {
  const before = text.charAt(start - 1);
  if ('@/=&%$#\\'.includes(before)) return true;
  if (before === '"') return text.charAt(start) === '.';
  if (before === ':') return /(?:acct|sips?|xmpp)$/i.test(text.slice(Math.max(0, start - 5), start - 1));
  let mask = start - 1;
  while (mask >= floor && start - mask < LOCAL_WINDOW && '*•●’'.includes(text.charAt(mask))) mask--;
  return mask < start - 1 && mask >= floor && isLetter(text, mask, true);
}
