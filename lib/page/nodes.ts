/** What the reader reads whole: a document, or the open shadow root of an element. */
export type Root = Document | ShadowRoot;

/** `instanceof` is no use here: a document of another frame has its own classes. */
export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === 11 && 'host' in node;
}

function isDocument(node: Node): node is Document {
  return node.nodeType === 9;
}

/** Undefined for a document without a window. */
export function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element);
}

/** The element that a tree hangs on: the host of a shadow root, the frame element of a document; null at the top. */
export function holderOf(root: Node): Element | null {
  if (isShadowRoot(root)) return root.host;
  return isDocument(root) ? (root.defaultView?.frameElement ?? null) : null;
}

/** The element that a node is or stands in; for text right below a shadow root, the host. */
export function elementOf(node: Node): Element | null {
  if (isElement(node)) return node;
  const parent = node.parentNode;
  return parent && (isElement(parent) ? parent : holderOf(parent));
}
