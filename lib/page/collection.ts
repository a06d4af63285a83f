import { identityLabel } from '@/lib/core/identity/key';
import type { Identity } from '@/lib/core/identity/types';
import type { Finding, Place } from './finding';
import { elementOf } from './nodes';
import { isShown } from './readable';

const MAX_IDENTITIES = 10_000;
/** One identity may stand in many places; so many are watched, beyond them the page is read again when all are gone. */
const MAX_PLACES = 16;

/**
 * Why a place names the person whom the page is about, surest first: a profile's own data, a link that says "this is me", the sender of the
 * mail, the author of the article.
 */
const ABOUT = ['profile', 'me', 'sender', 'author'] as const;

/** What a place says about the identity in it. */
export interface Details {
  name?: string | undefined;
  about?: (typeof ABOUT)[number] | undefined;
}

/** Whom a place names. */
interface Named {
  identity: Identity;
  opaqueId: boolean;
}

/** One place of the page that names an identity. */
interface Mention extends Details {
  node: Node;
  where: Place;
  shown: boolean;
}

interface Entry extends Named {
  mentions: Mention[];
  /** Whether there were more places than are watched. */
  more: boolean;
}

/** What was found so far: each identity once, with the places that it stands in. */
export class Collection {
  readonly #entries = new Map<string, Entry>();
  readonly #keysOf = new Map<Node, string[]>();
  readonly #about = new Set<string>();
  #changed = new Set<string>();
  /** Whether the page names more identities than the reader takes. */
  isFull = false;

  /** Adds a place that names an identity. */
  add(node: Node, key: string, { identity, opaqueId }: Named, mention: Omit<Mention, 'node'>): void {
    const keys = this.#keysOf.get(node);
    if (keys?.includes(key)) return;
    let entry = this.#entries.get(key);
    if (!entry) {
      this.isFull = this.#entries.size >= MAX_IDENTITIES;
      if (this.isFull) return;
      entry = { identity, opaqueId, mentions: [], more: false };
      this.#entries.set(key, entry);
    }
    entry.more ||= entry.mentions.length >= MAX_PLACES;
    if (entry.more) return;
    entry.mentions.push({ node, ...mention });
    if (keys) keys.push(key);
    else this.#keysOf.set(node, [key]);
    if (mention.about) this.#about.add(key);
    this.#changed.add(key);
  }

  /** Whether some place has told the name already: looking for it is the greater part of the work on a link. */
  hasName(key: string): boolean {
    return this.#entries.get(key)?.mentions.some(({ name }) => name !== undefined) === true;
  }

  /** Forgets what a node said: it is about to be read again, or is no longer on the page. */
  drop(node: Node): void {
    for (const key of this.#keysOf.get(node) ?? []) {
      const entry = this.#entries.get(key);
      if (!entry) continue;
      entry.mentions = entry.mentions.filter((mention) => mention.node !== node);
      this.#changed.add(key);
    }
    this.#keysOf.delete(node);
  }

  /**
   * Drops what is no longer on the page. Answers false when an identity is left without a place although it had more places than
   * are watched: then only reading the page again tells whether it is still there.
   */
  prune(): boolean {
    for (const node of [...this.#keysOf.keys()]) if (!isOnPage(node)) this.drop(node);
    return ![...this.#changed].some((key) => {
      const entry = this.#entries.get(key);
      return entry?.more === true && entry.mentions.length === 0;
    });
  }

  /** Asks again which of the places show. */
  *refreshShown(): Generator<undefined> {
    for (const [key, { mentions }] of this.#entries) {
      for (const mention of mentions) {
        const shown = isMentionShown(mention.node, mention.where);
        if (shown !== mention.shown) this.#changed.add(key);
        mention.shown = shown;
        yield;
      }
    }
  }

  clear(): void {
    this.#entries.clear();
    this.#keysOf.clear();
    this.#about.clear();
    this.#changed.clear();
    this.isFull = false;
  }

  /** What changed since this was asked last, by key, in the order it was met; undefined for what is no longer on the page. */
  takeChanges(): Map<string, Finding | undefined> {
    const changes = new Map<string, Finding | undefined>();
    for (const key of this.#changed) {
      const finding = this.finding(key);
      changes.set(key, finding);
      if (!finding) this.#entries.delete(key);
    }
    this.#changed = new Set();
    return changes;
  }

  /** What the page says about one identity. The first place that shows says where; any that shows may know the name. */
  finding(key: string): Finding | undefined {
    const entry = this.#entries.get(key);
    const place = entry?.mentions.find(({ shown }) => shown) ?? entry?.mentions[0];
    if (!entry || !place) return undefined;
    const named = entry.mentions.find(({ name, shown }) => name !== undefined && shown === place.shown);
    return {
      identity: entry.identity,
      label: identityLabel(entry.identity),
      ...(named?.name !== undefined && { name: named.name }),
      where: place.where,
      opaqueId: entry.opaqueId,
      ...(!place.shown && { hidden: true }),
    };
  }

  /** The key of the person whom the page says it is about. */
  get own(): string | undefined {
    let best: { key: string; rank: number } | undefined;
    for (const key of this.#about) {
      const mentions = this.#entries.get(key)?.mentions ?? [];
      const rank = Math.min(...mentions.map(({ about }) => (about ? ABOUT.indexOf(about) : ABOUT.length)));
      if (rank < (best?.rank ?? ABOUT.length)) best = { key, rank };
    }
    return best?.key;
  }
}

/** A document that lost its frame keeps its nodes connected. */
const isOnPage = (node: Node): boolean => node.isConnected && node.ownerDocument?.defaultView !== null;

/** What machines read shows nowhere and counts all the same. */
function isMentionShown(node: Node, where: Place): boolean {
  const element = elementOf(node);
  return element !== null && (where === 'structured' || isShown(element));
}
