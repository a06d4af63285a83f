import { isShadowRoot, styleOf } from './nodes';

/** What a person is writing, and what the page says it does not show. */
const PRIVATE = '[contenteditable]:not([contenteditable="false" i]),[role="textbox"],[hidden]';

/**
 * Whether a person sees this element's text and nobody is editing it. Asked only where something was found: `checkVisibility`
 * makes the browser bring its styles up to date.
 */
export function isReadable(element: Element): boolean {
  return !isPrivate(element) && isVisible(element);
}

function isPrivate(element: Element): boolean {
  if (element.closest(PRIVATE)) return true;
  const root = element.getRootNode();
  return isShadowRoot(root) && isPrivate(root.host);
}

function isVisible(element: Element): boolean {
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  // An element without a box of its own counts as invisible, though its children show.
  const parent = element.parentElement;
  return parent !== null && styleOf(element)?.display === 'contents' && isVisible(parent);
}
