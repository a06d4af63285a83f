import { hintsIn } from './hints';

/** An address has at most 254 characters, and the name before it some more; a link in a text at most 400. */
const BEFORE = 350;
const AFTER = 420;

/** What never stands inside an address or a link. */
const SEPARATOR = /[\s,;|<>()"]/;

/**
 * The parts of a text that may name somebody, each with all that can belong to it. A text that is cut, here or by the caller, is cut between
 * words: half an address must not pass for a whole one.
 */
export function excerptsOf(text: string, isCutBefore = false, isCutAfter = false): string[] {
  const excerpts: string[] = [];
  let start = -1;
  let end = -1;
  const take = () => {
    if (end >= 0) excerpts.push(wholeWords(text, start, end, isCutBefore, isCutAfter));
  };
  for (const hint of hintsIn(text)) {
    if (end < 0 || hint - BEFORE > end) {
      take();
      start = Math.max(0, hint - BEFORE);
    }
    end = Math.min(text.length, hint + AFTER);
  }
  take();
  return excerpts.filter((excerpt) => excerpt !== '');
}

function wholeWords(text: string, start: number, end: number, cutBefore: boolean, cutAfter: boolean): string {
  let from = start;
  let to = end;
  if (from > 0 || cutBefore) while (from < to && !SEPARATOR.test(text.charAt(from))) from++;
  if (to < text.length || cutAfter) while (to > from && !SEPARATOR.test(text.charAt(to - 1))) to--;
  return text.slice(from, to);
}
