import { excerptsOf } from './excerpts';
import { mayName } from './hints';
import { lineAt, type Line } from './inline-text';
import { elementOf } from './nodes';
import type { Pass } from './pass';

/** A text node longer than this is read in parts, with a pause between them, that overlap by more than an address or a link can be long. */
const PART_CHARACTERS = 16_000;
const OVERLAP_CHARACTERS = 1000;

export const isLong = (node: Text): boolean => node.length > PART_CHARACTERS;

/** Gathers what the line that a text node stands in may name. Answers false, having read nothing, when that takes a pause now and then. */
export function readText(node: Text, pass: Pass): boolean {
  if (isLong(node)) return false;
  const element = elementOf(node);
  if (pass.done.has(node) || !element || !pass.isReadable(element)) return true;
  const { text, nodes } = lineAt(node);
  for (const whole of nodes) pass.done.add(whole);
  gather(node, element, excerptsOf(text), pass);
  // Cloudflare puts the address into an attribute, and "[email protected]" into the text.
  const hidden = element.getAttribute('data-cfemail');
  if (hidden !== null)
    pass.found.add(element, { kind: 'hidden-email', text: hidden, shown: pass.isShown(element) });
  return true;
}

/** The same for a line that was put together already; it counts as its first node's. */
export function readLine({ text, nodes: [first] }: Line, pass: Pass): void {
  const element = first && elementOf(first);
  if (element && mayName(text) && pass.isReadable(element)) gather(first, element, excerptsOf(text), pass);
}

/** The same for a text of any length, part by part. */
export function* readLongText(node: Text, pass: Pass): Generator<undefined> {
  const element = elementOf(node);
  if (!element || !pass.isReadable(element)) return;
  const text = node.data;
  for (let start = 0; start < text.length && !pass.found.isFull; start += PART_CHARACTERS) {
    const end = start + PART_CHARACTERS + OVERLAP_CHARACTERS;
    gather(node, element, excerptsOf(text.slice(start, end), start > 0, end < text.length), pass);
    yield;
  }
}

function gather(node: Text, element: Element, excerpts: readonly string[], pass: Pass): void {
  if (excerpts.length === 0) return;
  const shown = pass.isShown(element);
  const beside = pass.besideInRow(element);
  for (const text of excerpts) pass.found.add(node, { kind: 'text', text, shown, beside });
}
