import { isNameOf } from './person-name';

const REACH = 100;
/** What stands between a name and its address, and what begins another thought. */
const BETWEEN = ' \t\u00A0<([{:–—|·•-"”';
const BREAKS = /[\r\n,;:|·•()[\]{}<>"“”]/;

/** Small words of names: "Ludwig van Beethoven", "Maria de la Cruz". */
const PARTICLE = /^(?:v[ao]n|der?|d[aiou]s?|del|la|el|al|bin|ibn|ter|zu|y|e)$/;

/**
 * The name that stands directly before the address beginning at `start`, as in a mail header (`From: Jane Doe <jane@acme.io>`,
 * `"Doe, Jane" <jane@acme.io>`) or a sentence; undefined unless it is surely the owner's. Looks back at most 100 characters.
 */
export function nameBefore(text: string, start: number, floor: number, address: string): string | undefined {
  const before = text.slice(Math.max(floor, start - REACH), start).replace(/mailto:$/i, '');
  let end = before.length;
  while (end > 0 && BETWEEN.includes(before.charAt(end - 1))) end--;
  if (end === 0 || end === before.length) return undefined;
  const name = quotedName(before, end) ?? lastName(before.slice(0, end));
  return name !== undefined && isNameOf(name, address.slice(0, address.lastIndexOf('@'))) ? name : undefined;
}

/** `"Jane Doe"` and `"Doe, Jane"`, the quotation mark standing at `end`. */
function quotedName(before: string, end: number): string | undefined {
  const quote = before.charAt(end);
  if (quote !== '"' && quote !== '”') return undefined;
  const quoted = before.slice(before.lastIndexOf(quote === '"' ? '"' : '“', end - 1) + 1, end);
  const [last = '', first = '', more] = quoted.split(', ');
  return more === undefined && first !== '' ? `${first} ${last}` : quoted;
}

/** The capitalised words at the end of a text, with the particles between them. */
function lastName(text: string): string | undefined {
  const words = (text.split(BREAKS).at(-1) ?? '').trim().split(/\s+/);
  let first = words.length;
  for (let index = words.length - 1; index >= 0; index--) {
    const word = words[index] ?? '';
    if (isCapitalised(word)) first = index;
    else if (!PARTICLE.test(word)) break;
  }
  return first < words.length ? words.slice(first).join(' ') : undefined;
}

/** Letters of scripts without capitals count as such. */
function isCapitalised(word: string): boolean {
  const letter = word.charAt(0);
  return letter === letter.toUpperCase() && /\p{L}/u.test(letter);
}
