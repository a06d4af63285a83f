import { changePage } from './change-page.ts';
import { keysOf } from './keys.ts';
import { buildHostile, readHostile } from './read-hostile.ts';
import { readPage } from './read-page.ts';

const bench = {
  readPage,
  changePage,
  buildHostile,
  readHostile,
  /** What the reader finds here, for the tests. */
  found: () => keysOf(globalThis.facetReader.read(document, location.href)),
  /** Elements and text nodes of this page, those of shadow roots included. */
  countNodes: () => countNodes(document),
};

declare global {
  var facetBench: FacetBench;
}

type FacetBench = typeof bench;

globalThis.facetBench = bench;

function countNodes(root: Node): number {
  let count = 0;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    count++;
    if (node instanceof Element && node.shadowRoot) count += countNodes(node.shadowRoot);
  }
  return count;
}
