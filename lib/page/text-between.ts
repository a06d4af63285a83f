import { hintsIn, mayName } from './hints';
import { isText, type Root } from './nodes';

const NONE: readonly Text[] = [];
/** A part of more characters is not searched in one go. */
const LONG = 50_000;
/** What names somebody may begin in one part and end in the next: so much of the last is looked at again, more than any hint is long. */
const OVERLAP_CHARACTERS = 24;

/**
 * Reads the text of a tree part by part, each up to the start of an element: one call of the browser a part, and only a part that may name
 * somebody is looked at node by node. Three quarters of the time that a walk over all nodes takes go into handing nodes to script
 * (bench/read). The range is a live one: elements that vanish between two parts take no text with them.
 */
export class TextParts {
  readonly #top: Root | Element;
  readonly #range: Range;
  readonly #walker: TreeWalker;
  #before = '';

  constructor(top: Root | Element) {
    const document = top.ownerDocument ?? top;
    this.#top = top;
    this.#range = document.createRange();
    this.#range.setStart(top, 0);
    this.#range.collapse(true);
    this.#walker = document.createTreeWalker(top, 0x4);
  }

  /** The text nodes that may name somebody, from where the last part ended up to the start of `end`; absent: to the end of the tree. */
  next(end: Element | undefined): readonly Text[] {
    const range = this.#range;
    range.collapse(false);
    if (end) range.setEnd(end, 0);
    else range.setEnd(this.#top, this.#top.childNodes.length);
    const text = range.toString();
    const before = this.#before;
    this.#before = (before + text).slice(-OVERLAP_CHARACTERS);
    if (text.length > LONG) return this.#longNodes(text.length);
    const hints = hintsIn(before + text);
    return hints.length > 0 ? this.#nodesAt(hints, before.length) : NONE;
  }

  /** The nodes that are long themselves, which are read in parts, and those that may name somebody. */
  #longNodes(length: number): readonly Text[] {
    const walker = this.#walker;
    walker.currentNode = lastBefore(this.#range);
    const nodes: Text[] = [];
    for (let upTo = 0, node = walker.nextNode(); upTo < length && node; node = walker.nextNode()) {
      if (!isText(node)) continue;
      upTo += node.length;
      if (node.length > LONG || node.data.includes('@') || mayName(node.data)) nodes.push(node);
    }
    return nodes;
  }

  /** A hint in the text before the part stands for the part's first node: its line reaches back. */
  #nodesAt(hints: readonly number[], before: number): readonly Text[] {
    const walker = this.#walker;
    walker.currentNode = lastBefore(this.#range);
    const nodes: Text[] = [];
    let node: Node | null = null;
    let upTo = 0;
    for (const hint of hints) {
      const place = Math.max(0, hint - before);
      while (upTo <= place && (node = walker.nextNode())) upTo += isText(node) ? node.length : 0;
      if (node && isText(node) && nodes.at(-1) !== node) nodes.push(node);
    }
    return nodes;
  }
}

/** The node behind which the range begins, in the order of the tree. */
function lastBefore({ startContainer, startOffset }: Range): Node {
  let node = startOffset === 0 ? null : (startContainer.childNodes[startOffset - 1] ?? null);
  if (!node) return startContainer;
  while (node.lastChild) node = node.lastChild;
  return node;
}
