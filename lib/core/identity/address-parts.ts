/** One more than a local part may have, so that one that is too long is seen as such. */
const LOCAL_WINDOW = 65;
const HOST_WINDOW = 254;
const USER_INFO_WINDOW = 128;

/** Scripts written without spaces: their letters touch an address without belonging to it. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u;
const LETTER = /[\p{L}\p{N}\p{M}]/u;

/**
 * The local part that ends at `end` in `text`, not reaching back before `floor`; undefined when what stands there is a piece
 * of something else: a handle, a path, a user name in a URL, an escape. Looks at no more than some 200 characters.
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
  if (start > floor && !separated && isPartOfMore(text, start)) return undefined;

  const run = text.slice(start, end);
  const local = run.slice(run.lastIndexOf('..') + 1).replace(/^[.'+~-]+/, '');
  return local === '' || local.endsWith('.') || local.endsWith("'") ? undefined : local;
}

/** The host that begins at `start`, and where the run of its characters ends. A host is cut before `..` and final punctuation. */
export function hostAfter(text: string, start: number): { host: string; end: number; unspaced: boolean } {
  const unspaced = UNSPACED.test(text.charAt(start));
  let end = start;
  while (end - start < HOST_WINDOW && isHostCharacter(text, end, unspaced)) end++;
  let host = text.slice(start, end);
  const gap = host.indexOf('..');
  if (gap >= 0) host = host.slice(0, gap);
  while (/[._-]$/.test(host)) host = host.slice(0, -1);
  return { host, end, unspaced };
}

/** Letters and digits of any script, and `. _ + - ' ~`. The other characters RFC 5322 allows stand around addresses far more often than in them. */
function isLocalCharacter(text: string, index: number, unspaced: boolean): boolean {
  return isLetter(text, index, unspaced) || ".'+_-~".includes(text.charAt(index));
}

function isHostCharacter(text: string, index: number, unspaced: boolean): boolean {
  return isLetter(text, index, unspaced) || (index < text.length && '.-_'.includes(text.charAt(index)));
}

function isLetter(text: string, index: number, unspaced: boolean): boolean {
  const code = text.charCodeAt(index);
  if (code < 128) return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58);
  const character = text.charAt(index);
  return LETTER.test(character) && (unspaced || !UNSPACED.test(character));
}

/** What stands before the local part says that the address is a piece: `@a@b.c`, `path/a@b.c`, `x=a@b.c`, `%20a@b.c`, `scheme://user:a@b.c`. */
function isPartOfMore(text: string, start: number): boolean {
  const before = text.charAt(start - 1);
  return '@/=&%$'.includes(before) || (before === ':' && isUserInfo(text, start - 1));
}

function isUserInfo(text: string, colon: number): boolean {
  const token = /[^\s()[\]<>,;]*$/.exec(text.slice(Math.max(0, colon - USER_INFO_WINDOW), colon))?.[0] ?? '';
  return /\/\/[^/]*$/.test(token);
}
