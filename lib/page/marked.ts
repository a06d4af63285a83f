import type { Collection } from './collection';
import { isElement, type Root } from './nodes';
import { decodeProtectedEmail } from './protected-email';
import { isReadable } from './readable';
import { readMicrodata } from './structured';

/** Reads what attributes mark: addresses that Cloudflare hid, and microdata. One attribute a query is what browsers find fast. */
export function* readMarked(top: Root | Element, found: Collection): Generator<undefined> {
  for (const element of withMark(top, '[data-cfemail]')) {
    const addresses = decodeProtectedEmail(element.getAttribute('data-cfemail') ?? '');
    if (addresses.length > 0 && isReadable(element)) {
      for (const address of addresses) found.addEmail(element, address, 'text');
    }
    yield;
  }
  for (const mark of ['[itemprop~="email"]', '[itemprop~="sameAs"]']) {
    for (const element of withMark(top, mark)) {
      if (isReadable(element)) readMicrodata(element, found);
      yield;
    }
  }
}

function withMark(top: Root | Element, mark: string): Iterable<Element> {
  const below = top.querySelectorAll(mark);
  return isElement(top) && top.matches(mark) ? [top, ...below] : below;
}
