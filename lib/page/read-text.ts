import { findEmails } from '@/lib/core/identity/find-emails';
import { parseLinkedInUrl } from '@/lib/core/identity/linkedin-url';
import { mayName } from './hints';
import { lineAt } from './inline-text';
import { mention, mentionEmail } from './mention';
import { elementOf } from './nodes';
import type { Pass } from './pass';
import { nameInRow } from './person-name';
import { decodeProtectedEmail } from './protected-email';

const LINKEDIN_HINT = /nkedin\.com\//i;
const LINKEDIN_IN_TEXT = /(?<![\w.@/=-])(?:https?:\/\/)?(?:[a-z]{1,5}\.)?linkedin\.com\/[^\s<>"'`|]{1,400}/gi;

/** A text node longer than this is read in parts, with a pause between them. */
const PART_CHARACTERS = 16_000;
/** Parts overlap by more than an address or a link, spelled out, can be long. */
const OVERLAP_CHARACTERS = 500;
/** What never stands inside an address or a link. */
const SEPARATOR = /[\s,;|<>()"]/;

/** Reads the line that a text node stands in. Answers false, having read nothing, when that takes a pause now and then. */
export function readText(node: Text, pass: Pass): boolean {
  if (node.length > PART_CHARACTERS) return false;
  const element = elementOf(node);
  if (pass.done.has(node) || !element || !pass.isReadable(element)) return true;
  const { text, nodes } = lineAt(node);
  for (const whole of nodes) pass.done.add(whole);
  readPart(text, node, element, pass);
  readProtected(element, pass);
  return true;
}

/** Reads a text of any length, part by part. */
export function* readLongText(node: Text, pass: Pass): Generator<undefined> {
  const element = elementOf(node);
  if (!element || !pass.isReadable(element)) return;
  const text = node.data;
  for (let start = 0; start < text.length && !pass.found.isFull; start += PART_CHARACTERS) {
    const end = start + PART_CHARACTERS + OVERLAP_CHARACTERS;
    const part = text.slice(start, end);
    if (mayName(part)) readPart(wholeWords(part, start > 0, end < text.length), node, element, pass);
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

function readPart(text: string, node: Text, element: Element, pass: Pass): void {
  const addresses = findEmails(text);
  const ask =
    addresses.length === 1 && pass.hasRows
      ? (label: string) => ({ name: nameInRow(element, label) })
      : undefined;
  for (const address of addresses) mentionEmail(pass, node, address, 'text', ask);
  if (!LINKEDIN_HINT.test(text)) return;
  for (const [link] of text.matchAll(LINKEDIN_IN_TEXT)) mention(pass, node, parseLinkedInUrl(link), 'text');
}

/** Cloudflare puts the address into an attribute, and "[email protected]" into the text. */
function readProtected(element: Element, pass: Pass): void {
  const hidden = element.getAttribute('data-cfemail');
  if (hidden === null) return;
  for (const address of decodeProtectedEmail(hidden)) mentionEmail(pass, element, address, 'text');
}
