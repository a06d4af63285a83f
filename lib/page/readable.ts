import { holderOf, styleOf } from './nodes';

/** Elements whose text is not for reading: programs, styles, titles, form fields, and what stands in for another document. */
export const UNREADABLE: ReadonlySet<string> = new Set(
  'script style template noscript title textarea select datalist optgroup option iframe object'.split(' '),
);

/** What a person is writing is nobody's to read. What is not editable inside is still part of a draft. */
export const DRAFTS = [
  '[contenteditable]:not([contenteditable="false" i])',
  '[role="textbox" i]',
  '[role="searchbox" i]',
] as const;
const ANY_DRAFT = DRAFTS.join();

/** Whether somebody is writing here. Climbs to the top of the page. */
export function isDraft(element: Element): boolean {
  if (element.closest(ANY_DRAFT) || element.ownerDocument.designMode === 'on') return true;
  const holder = holderOf(element.getRootNode());
  return holder !== null && isDraft(holder);
}

/** Whether a person sees this element's text. `checkVisibility` makes the browser bring its styles up to date. */
export function isShown(element: Element): boolean {
  if (!hasBox(element)) return false;
  const holder = holderOf(element.getRootNode());
  return !holder || isShown(holder);
}

/** The same within its own tree. */
export function hasBox(element: Element): boolean {
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  // An element without a box of its own counts as invisible, though its children show.
  const parent = element.parentElement;
  return parent !== null && styleOf(element)?.display === 'contents' && hasBox(parent);
}
