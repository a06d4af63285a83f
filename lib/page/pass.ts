import { textsThatMayBeNames } from './beside';
import { holderOf, type Root } from './nodes';
import type { Passages } from './passages';
import { DRAFTS, hasBox, isDraft, isShown, UNREADABLE } from './readable';

const LINKEDIN_PAGE = /^https?:\/\/(?:[\w-]+\.)?linkedin\.com\.?[/:]/i;
const ROWS = ['tr', '[role="row"]'];

/** One reading of one tree: what is the same for all of it is asked once, since everything found asks for it. */
export class Pass {
  readonly found: Passages;
  readonly isOnLinkedIn: boolean;
  /** Text nodes that were read already, as part of an earlier one's line. */
  readonly done = new Set<Text>();
  /** How often each address was linked. */
  readonly links = new Map<string, number>();
  readonly #hasRows: boolean;
  readonly #hasDrafts: boolean;
  readonly #holderShows: boolean;

  /** @param whole The tree when all of it is read; what it holds none of need not be asked for then. */
  constructor(top: Node, found: Passages, whole?: Root) {
    const holder = holderOf(top.getRootNode());
    this.found = found;
    this.isOnLinkedIn = LINKEDIN_PAGE.test(top.baseURI);
    this.#hasRows = !whole || holds(whole, ROWS);
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

  /** The texts of the table row that the element stands in which may be a name. */
  besideInRow(element: Element): string[] | undefined {
    const row = this.#hasRows ? element.closest(ROWS.join()) : null;
    return row ? textsThatMayBeNames(row) : undefined;
  }
}

/** One selector a query: that is what browsers find fast. */
const holds = (tree: Root, selectors: readonly string[]): boolean =>
  selectors.some((selector) => tree.querySelector(selector) !== null);

const isDesigned = (root: Root): boolean => 'designMode' in root && root.designMode === 'on';
