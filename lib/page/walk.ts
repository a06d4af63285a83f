import { isElement, isText } from './nodes';

/** What holds no text for a reader: programs, styles, form fields, other documents. */
const SKIPPED = new Set(
  'script style template noscript textarea select datalist iframe object head'.split(' '),
);

const SHOW_ELEMENTS_AND_TEXT = 0x1 | 0x4;

export interface Visitor {
  text(node: Text): void;
  element(element: Element): void;
  /** Asked before every node; true ends the walk. */
  done(): boolean;
}

/** Visits the elements and text nodes below `root` in document order, open shadow roots at their hosts. */
export function walk(root: Node, visitor: Visitor): void {
  const document = root.ownerDocument;
  if (!document) return;
  const walker = document.createTreeWalker(root, SHOW_ELEMENTS_AND_TEXT);
  let node = walker.nextNode();
  while (node !== null && !visitor.done()) {
    if (isText(node)) {
      visitor.text(node);
    } else if (isElement(node)) {
      if (SKIPPED.has(node.localName)) {
        node = nextAfter(walker);
        continue;
      }
      visitor.element(node);
      if (node.shadowRoot) walk(node.shadowRoot, visitor);
    }
    node = walker.nextNode();
  }
}

/** The next node that is not below the current one. */
function nextAfter(walker: TreeWalker): Node | null {
  do {
    const sibling = walker.nextSibling();
    if (sibling) return sibling;
  } while (walker.parentNode());
  return null;
}
