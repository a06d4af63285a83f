import { elementOf } from './nodes';
import type { Passage } from './page-update';
import { isShown } from './readable';

/** More than any page for people holds; a page that is made to hold more must not fill the panel's memory. */
const MAX_PASSAGES = 20_000;
const MAX_CHARACTERS = 4_000_000;

/** The passages that were gathered so far, with the nodes that they stand in. */
export class Passages {
  readonly #byNode = new Map<Node, Passage[]>();
  #new = new Set<Passage>();
  #gone: number[] = [];
  #turned = new Set<Passage>();
  #count = 0;
  #characters = 0;

  /** Whether the page holds more than is taken. */
  get isFull(): boolean {
    return this.#count >= MAX_PASSAGES || this.#characters >= MAX_CHARACTERS;
  }

  add(node: Node, passage: Omit<Passage, 'id'>): void {
    const known = this.#byNode.get(node);
    if (this.isFull || known?.some(({ kind, text }) => kind === passage.kind && text === passage.text))
      return;
    const added = { id: ++this.#count, ...passage };
    this.#characters += passage.text.length;
    if (known) known.push(added);
    else this.#byNode.set(node, [added]);
    this.#new.add(added);
  }

  /** Forgets what a node said: it is about to be read again, or is no longer on the page. */
  drop(node: Node): void {
    for (const passage of this.#byNode.get(node) ?? []) {
      if (!this.#new.delete(passage)) this.#gone.push(passage.id);
    }
    this.#byNode.delete(node);
  }

  /** Drops what is no longer on the page. */
  prune(): void {
    for (const node of this.#byNode.keys()) if (!isOnPage(node)) this.drop(node);
  }

  /** Asks again which of the passages show. */
  *refreshShown(): Generator<undefined> {
    for (const [node, passages] of this.#byNode) {
      const element = elementOf(node);
      const shown = element !== null && isShown(element);
      for (const passage of passages) {
        if (passage.shown === shown || passage.kind === 'json-ld' || passage.kind === 'item') continue;
        passage.shown = shown;
        if (!this.#new.has(passage)) this.#turned.add(passage);
      }
      yield;
    }
  }

  clear(): void {
    this.#byNode.clear();
    this.#new.clear();
    this.#gone = [];
    this.#turned.clear();
    this.#count = this.#characters = 0;
  }

  /** What changed since this was asked last. */
  takeChanges(): { found: Passage[]; gone: number[]; turned: number[] } {
    const changes = {
      found: [...this.#new],
      gone: this.#gone,
      turned: [...this.#turned].map(({ id }) => id),
    };
    this.#new = new Set();
    this.#gone = [];
    this.#turned = new Set();
    return changes;
  }
}

/** A document that lost its frame keeps its nodes connected. */
const isOnPage = (node: Node): boolean => node.isConnected && node.ownerDocument?.defaultView !== null;
