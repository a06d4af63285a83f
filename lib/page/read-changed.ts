import { mayName } from './hints';
import { joinsLines, lineStarts, wholeLineAt } from './inline-text';
import { isElement, isText } from './nodes';
import { Pass } from './pass';
import { readLongText, readText } from './read-text';
import { readTree, type TreeReader } from './read-tree';

/** Reads an element or a text that is new or says something else now, and the line of text that it is part of. */
export function* readChanged(node: Node, reader: TreeReader): Generator<undefined> {
  const { found } = reader;
  if (!node.isConnected) return;
  if (isElement(node)) {
    found.drop(node);
    yield* readTree(node, reader);
  }
  if (joinsLines(node)) {
    for (const start of lineStarts(node)) yield* readLine(start, new Pass(start, found));
  }
  // The program of a page may write its data for machines later.
  const parent = node.parentElement;
  if (isText(node) && parent?.localName === 'script') yield* readTree(parent, reader);
}

function* readLine(start: Text, pass: Pass): Generator<undefined> {
  const { nodes } = wholeLineAt(start);
  for (const text of nodes) pass.found.drop(text);
  for (const text of nodes) {
    if (mayName(text.data) && !readText(text, pass)) yield* readLongText(text, pass);
  }
}
