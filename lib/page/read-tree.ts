import { readItem, readJsonLd } from './data';
import { readLink } from './links';
import { isElement, type Root } from './nodes';
import { Pass } from './pass';
import type { Passages } from './passages';
import { readLongText, readText } from './read-text';
import { TextParts } from './text-between';

/** Elements whose text is looked at in one go. Few enough to find the place of a hit quickly, many enough to skip most of a page. */
const CHUNK = 64;

/** What reading a tree needs besides the tree. */
export interface TreeReader {
  found: Passages;
  /** Called once for each shadow root and each document of a frame, before it is read. */
  onRoot(root: Root): void;
  /** Called for each frame element, whether its document may be read or not. */
  onFrame(frame: HTMLIFrameElement): void;
}

/**
 * Reads everything below `top`, which is a document, an open shadow root or an element (then itself included), open shadow roots and frames of
 * the same origin with it. Pauses often; what changes meanwhile is for the observer to tell.
 *
 * It is written around what takes time (bench/read): handing a node to script, and every question about one. Hence lists from queries by name,
 * which the browser answers without script, and one walk over all elements for the one thing that no query finds, shadow roots.
 */
export function* readTree(top: Root | Element, reader: TreeReader): Generator<undefined> {
  const pass = new Pass(top, reader.found, isElement(top) ? undefined : top);
  if (isElement(top)) yield* readItself(top, pass, reader);
  const elements = top.querySelectorAll('*');
  const links = top.querySelectorAll('a');
  const parts = new TextParts(top);
  let nextLink = 0;
  let link = links[0];
  for (let start = 0; start === 0 || start < elements.length;) {
    let end = start + CHUNK;
    // An element that was removed or moved away since marks no place any more.
    while (end < elements.length && !top.contains(elements[end] ?? null)) end++;
    const texts = groupByParent(parts.next(elements[end]));
    for (let index = start; index < end; index++) {
      const element = elements[index];
      if (!element) break;
      if (texts.size > 0) yield* readTexts(texts, element, pass);
      if (element === link) {
        readLink(element, pass);
        link = links[++nextLink];
      }
      if (element.shadowRoot) yield* readRoot(element.shadowRoot, reader);
    }
    // What is left stands in elements that began in an earlier chunk.
    for (const parent of texts.keys()) yield* readTexts(texts, parent, pass);
    if (pass.found.isFull) return;
    start = end;
    yield;
  }
  for (const name of OTHERS) {
    for (const element of top.querySelectorAll(name)) yield* readOther(element, pass, reader);
  }
}

const OTHERS = ['area', 'script', 'meta', 'link', 'iframe'];

function* readOther(element: Element, pass: Pass, reader: TreeReader): Generator<undefined> {
  switch (element.localName) {
    case 'area':
      return readLink(element, pass);
    case 'script':
      return readJsonLd(element, pass);
    case 'meta':
    case 'link':
      return readItem(element, pass);
    case 'iframe':
      yield* readFrame(element as HTMLIFrameElement, reader);
  }
}

function* readItself(element: Element, pass: Pass, reader: TreeReader): Generator<undefined> {
  if (element.localName === 'a') readLink(element, pass);
  if (element.shadowRoot) yield* readRoot(element.shadowRoot, reader);
  yield* readOther(element, pass, reader);
}

function* readFrame(frame: HTMLIFrameElement, reader: TreeReader): Generator<undefined> {
  reader.onFrame(frame);
  // Null for a document of another origin, which has a reader of its own where the browser allows one.
  if (frame.contentDocument) yield* readRoot(frame.contentDocument, reader);
}

function* readRoot(root: Root, reader: TreeReader): Generator<undefined> {
  reader.onRoot(root);
  yield* readTree(root, reader);
}

type Texts = Map<Node | null, Text[]>;

const NONE: Texts = new Map();

function groupByParent(texts: readonly Text[]): Texts {
  if (texts.length === 0) return NONE;
  const groups: Texts = new Map();
  for (const text of texts) {
    const group = groups.get(text.parentNode);
    if (group) group.push(text);
    else groups.set(text.parentNode, [text]);
  }
  return groups;
}

function* readTexts(texts: Texts, parent: Node | null, pass: Pass): Generator<undefined> {
  const own = texts.get(parent);
  if (!own) return;
  texts.delete(parent);
  for (const text of own) {
    if (!readText(text, pass)) yield* readLongText(text, pass);
    yield;
  }
}
