import { findEmails } from '@/lib/core/identity/find-emails';
import { parseLinkedInUrl } from '@/lib/core/identity/linkedin-url';
import type { Collection } from './collection';
import { mayName } from './hints';
import { lineAt } from './inline-text';
import { elementOf } from './nodes';
import { isReadable } from './readable';
import { nameInRow } from './person-name';

const LINKEDIN_HINT = /linkedin\.com\//i;
const LINKEDIN_IN_TEXT = /(?<![\w.@/=-])(?:https?:\/\/)?(?:[a-z]{1,5}\.)?linkedin\.com\/[^\s<>"'`|]{1,400}/gi;

/** A text node longer than this is read in parts, with a pause between them. */
const PART_CHARACTERS = 16_000;
/** Parts overlap by more than an address or a link, spelled out, can be long. */
const OVERLAP_CHARACTERS = 500;
/** What never stands inside an address or a link. */
const SEPARATOR = /[\s,;|<>()"]/;

/** Reads the line that a text node stands in. `done` are nodes that earlier lines took in whole. Pauses inside a long text. */
export function* readText(node: Text, found: Collection, done: Set<Text>): Generator<undefined> {
  if (node.length > PART_CHARACTERS) return yield* readLongText(node, found);
  if (done.has(node) || !isReadableText(node)) return;
  const { text, nodes } = lineAt(node);
  for (const whole of nodes) done.add(whole);
  readPart(text, node, found);
}

function* readLongText(node: Text, found: Collection): Generator<undefined> {
  if (!isReadableText(node)) return;
  const text = node.data;
  for (let start = 0; start < text.length && !found.isFull; start += PART_CHARACTERS) {
    const end = start + PART_CHARACTERS + OVERLAP_CHARACTERS;
    const part = text.slice(start, end);
    if (mayName(part)) readPart(wholeWords(part, start > 0, end < text.length), node, found);
    yield;
  }
}

/** Half a word at the edge of a part must not pass for a whole one; the part beside it holds it all. */
function wholeWords(part: string, cutBefore: boolean, cutAfter: boolean): string {
  let end = part.length;
  if (cutAfter) while (end > 0 && !SEPARATOR.test(part.charAt(end - 1))) end--;
  const start = cutBefore ? part.search(SEPARATOR) : 0;
  return start < 0 ? '' : part.slice(start, end);
}

function readPart(text: string, node: Text, found: Collection): void {
  const addresses = findEmails(text);
  const [only, second] = addresses;
  const name = only !== undefined && second === undefined ? nameInRow(node.parentElement, only) : undefined;
  for (const address of addresses) found.addEmail(node, address, 'text', { name });
  if (!LINKEDIN_HINT.test(text)) return;
  for (const [link] of text.matchAll(LINKEDIN_IN_TEXT)) found.addParsed(node, parseLinkedInUrl(link), 'text');
}

function isReadableText(node: Text): boolean {
  const element = elementOf(node);
  return element !== null && isReadable(element);
}
