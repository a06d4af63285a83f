/** What the reader reads whole: a document, or the open shadow root of an element. */
export type Root = Document | ShadowRoot;

/** `instanceof` is no use here: a document of another frame has its own classes. */
export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

export function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === 11 && 'host' in node;
}

/** Undefined for a document without a window. */
export function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element);
}

/** The element that this element's tree hangs on: the host of its shadow root, or the frame element of its document. */
export function holderOf(element: Element): Element | null {
  const root = element.getRootNode();
  return isShadowRoot(root) ? root.host : (element.ownerDocument.defaultView?.frameElement ?? null);
}

/** The element that a node is or stands in; for text right below a shadow root, the host. */
export function elementOf(node: Node): Element | null {
  if (isElement(node)) return node;
  const parent = node.parentNode;
  if (parent === null) return null;
  return isShadowRoot(parent) ? parent.host : node.parentElement;
}
