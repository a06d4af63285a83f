import { holderOf, styleOf } from './nodes';

/** What holds no text for a reader: programs, styles, form fields, other documents. What a person is writing is nobody's to read. */
const UNREADABLE =
  'script,style,template,noscript,textarea,select,datalist,iframe,object,head,' +
  '[contenteditable]:not([contenteditable="false" i]),[role="textbox" i],[role="searchbox" i]';

/**
 * Whether the text of this element is for reading at all, shown or hidden. Asked only where something was found, since it climbs
 * up the page.
 */
export function isReadable(element: Element): boolean {
  if (element.ownerDocument.designMode === 'on' || element.closest(UNREADABLE)) return false;
  const holder = holderOf(element);
  if (!holder) return true;
  // A frame's own element stands for another document, and is no text itself.
  const outside = holder.localName === 'iframe' ? holder.parentElement : holder;
  return !outside || isReadable(outside);
}

/** Whether a person sees this element's text. `checkVisibility` makes the browser bring its styles up to date. */
export function isShown(element: Element): boolean {
  if (element.closest('[hidden]') || !hasBox(element)) return false;
  const holder = holderOf(element);
  return !holder || isShown(holder);
}

function hasBox(element: Element): boolean {
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  // An element without a box of its own counts as invisible, though its children show.
  const parent = element.parentElement;
  return parent !== null && styleOf(element)?.display === 'contents' && hasBox(parent);
}
