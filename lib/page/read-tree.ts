import type { Collection } from './collection';
import { readLink } from './links';
import { readMarked } from './marked';
import { isElement, type Root } from './nodes';
import { readText } from './read-text';
import { isJsonLd, readJsonLd } from './structured';
import { TextParts } from './text-between';

/** Elements whose text is looked at in one go. Few enough to find the place of a hit quickly, many enough to skip most of a page. */
const CHUNK = 64;

/** What reading a tree needs besides the tree. */
export interface TreeReader {
  found: Collection;
  /** Called once for each shadow root and each document of a frame, before it is read. */
  onRoot(root: Root): void;
  /** Called for each frame element, whether its document may be read or not. */
  onFrame(frame: HTMLIFrameElement): void;
}

/**
 * Reads everything below `top`, which is a document, an open shadow root or an element (then itself included), open shadow roots and frames of
 * the same origin where they stand. Pauses often; what changes meanwhile is for the observer to tell.
 */
export function* readTree(top: Root | Element, reader: TreeReader): Generator<undefined> {
  const { found } = reader;
  if (isElement(top)) yield* readElement(top, reader);
  const elements = top.querySelectorAll('*');
  const parts = new TextParts(top);
  const done = new Set<Text>();
  for (let start = 0; start === 0 || start < elements.length; ) {
    let end = start + CHUNK;
    // An element that was removed or moved away since marks no place any more.
    while (end < elements.length && !top.contains(elements[end] ?? null)) end++;
    const waiting = groupByParent(parts.next(elements[end]));
    for (let index = start; index < end; index++) {
      const element = elements[index];
      if (!element) break;
      for (const text of take(waiting, element)) yield* readText(text, found, done);
      if (element.shadowRoot || SPECIAL.has(element.localName)) yield* readElement(element, reader);
    }
    // What is left stands in an element that began in an earlier chunk.
    for (const texts of waiting.values()) for (const text of texts) yield* readText(text, found, done);
    if (found.isFull) return;
    start = end;
    yield;
  }
  yield* readMarked(top, found);
}

const SPECIAL = new Set(['a', 'area', 'iframe', 'script']);

function* readElement(element: Element, reader: TreeReader): Generator<undefined> {
  if (element.shadowRoot) yield* readRoot(element.shadowRoot, reader);
  switch (element.localName) {
    case 'a':
    case 'area':
      readLink(element, reader.found);
      return;
    case 'script':
      if (isJsonLd(element)) readJsonLd(element, reader.found);
      return;
    case 'iframe':
      yield* readFrame(element as HTMLIFrameElement, reader);
  }
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

type Waiting = Map<Node | null, Text[]>;

const NONE: Waiting = new Map();

function groupByParent(texts: readonly Text[]): Waiting {
  if (texts.length === 0) return NONE;
  const groups: Waiting = new Map();
  for (const text of texts) {
    const group = groups.get(text.parentNode);
    if (group) group.push(text);
    else groups.set(text.parentNode, [text]);
  }
  return groups;
}

function take(waiting: Waiting, parent: Element): readonly Text[] {
  if (waiting.size === 0) return [];
  const texts = waiting.get(parent) ?? [];
  waiting.delete(parent);
  return texts;
}
