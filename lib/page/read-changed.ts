import { joinsLines, lineStarts, wholeLineAt } from './inline-text';
import { isElement, isText } from './nodes';
import { Pass } from './pass';
import { isLong, readLine, readLongText } from './read-text';
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
    for (const start of lineStarts(node)) yield* readLineFrom(start, new Pass(start, found));
  }
  // The program of a page may write its data for machines later.
  const parent = node.parentElement;
  if (isText(node) && parent?.localName === 'script') yield* readTree(parent, reader);
}

function* readLineFrom(start: Text, pass: Pass): Generator<undefined> {
  const line = wholeLineAt(start);
  for (const text of line.nodes) pass.found.drop(text);
  readLine(line, pass);
  for (const text of line.nodes) if (isLong(text)) yield* readLongText(text, pass);
}
