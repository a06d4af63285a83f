import type { Approach } from './approach.ts';

/** Where the floors leave what they saw, so that no compiler may leave out the seeing. */
export const seen = { characters: 0 };

/** What the browser's own code takes to give up the text and the links, nothing of them read. */
export const nativeFloor: Approach = {
  name: 'floor, native',
  read(document) {
    seen.characters = (document.body.textContent ?? '').length + document.querySelectorAll('a[href]').length;
    return [];
  },
};

/** The least that a script takes which looks at every text node and every link. The unit of all ratios. */
export const scriptFloor: Approach = {
  name: 'floor, JS',
  read(document) {
    seen.characters = lookAtAll(document);
    return [];
  },
};

/** Characters in the text nodes and in the links below `root`, shadow roots not included. */
export function lookAtAll(root: Document | ShadowRoot): number {
  let characters = 0;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    assertText(node);
    characters += node.data.length;
  }
  for (const link of root.querySelectorAll('a[href]')) {
    characters += link.getAttribute('href')?.length ?? 0;
  }
  return characters;
}

/** The walker shows nothing else; asking each node would make the floor higher than it is. */
function assertText(_node: Node): asserts _node is Text {}
