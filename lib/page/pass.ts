import type { Collection } from './collection';
import { holderOf, type Root } from './nodes';
import { DRAFTS, hasBox, isDraft, isShown, UNREADABLE } from './readable';

const LINKEDIN_PAGE = /^https?:\/\/(?:[\w-]+\.)?linkedin\.com\.?[/:]/i;

/** One reading of one tree: what is the same for all of it is asked once, since everything found asks for it. */
export class Pass {
  readonly found: Collection;
  /** What relative links are relative to. */
  readonly baseUrl: string;
  readonly isOnLinkedIn: boolean;
  /** Text nodes that were read already, as part of an earlier one's line. */
  readonly done = new Set<Text>();
  /** Whether there may be table rows. */
  readonly hasRows: boolean;
  readonly #hasDrafts: boolean;
  readonly #holderShows: boolean;

  /** @param whole The tree when all of it is read; what it holds none of need not be asked for then. */
  constructor(top: Node, found: Collection, whole?: Root) {
    const holder = holderOf(top.getRootNode());
    this.found = found;
    this.baseUrl = top.baseURI;
    this.isOnLinkedIn = LINKEDIN_PAGE.test(this.baseUrl);
    this.hasRows = !whole || holds(whole, ['tr', '[role="row"]']);
    this.#hasDrafts = !whole || holder !== null || isDesigned(whole) || holds(whole, DRAFTS);
    this.#holderShows = !holder || isShown(holder);
  }

  /** Whether the text of this element is for reading at all, shown or hidden. */
  isReadable(element: Element): boolean {
    return !UNREADABLE.has(element.localName) && !(this.#hasDrafts && isDraft(element));
  }

  /** Whether a person sees this element's text. */
  isShown(element: Element): boolean {
    return this.#holderShows && hasBox(element);
  }
}

/** One selector a query: that is what browsers find fast. */
const holds = (tree: Root, selectors: readonly string[]): boolean =>
  selectors.some((selector) => tree.querySelector(selector) !== null);

const isDesigned = (root: Root): boolean => 'designMode' in root && root.designMode === 'on';
