import { identityKey } from '@/lib/core/identity/key';
import { parseLinkedInUrl } from '@/lib/core/identity/linkedin-url';
import type { Collection } from './collection';
import { ownFinding } from './find-identities';
import type { Finding } from './finding';
import { linkedInPageKey } from './page-key';
import type { PageUpdate } from './page-update';
import { readProfileCard, type ProfileCard } from './profile-card';

/** Messages are cut to this many findings, so that making one takes no long task. */
const MAX_FINDINGS = 500;

/** Tells what was found: first everything, then what changed; and never under one address what stood under another. */
export class Teller {
  readonly #document: Document;
  readonly #found: Collection;
  readonly #send: (update: PageUpdate) => void;
  #url: string;
  /** The address of LinkedIn's page that this document was loaded with: until that changes, nobody else can be on it. */
  #loadedFor: string | undefined;
  #fresh = true;
  #own: { key: string; said: string } | undefined;

  constructor(
    document: Document,
    url: string,
    loadedUrl: string,
    found: Collection,
    send: (update: PageUpdate) => void,
  ) {
    this.#document = document;
    this.#found = found;
    this.#send = send;
    this.#url = url;
    this.#loadedFor = linkedInPageKey(loadedUrl);
  }

  /** The page has this address now. Answers true when it became another page, whose findings none of those before are. */
  moveTo(url: string): boolean {
    const before = linkedInPageKey(this.#url);
    this.#url = url;
    const now = linkedInPageKey(url);
    if (now === undefined || now === before) return false;
    this.#loadedFor = undefined;
    this.#found.clear();
    this.startAnew();
    return true;
  }

  /** What was told before counts no more: the next message tells everything. */
  startAnew(): void {
    this.#fresh = true;
    this.#own = undefined;
  }

  /** Whether the page shows the person of its address, so far as it says. */
  card(): ProfileCard | undefined {
    const address = parseLinkedInUrl(this.#url);
    return address.ok ? readProfileCard(this.#document, address.identity) : undefined;
  }

  /** Sends what is new since the last time, if anything. */
  tell(state: { done: boolean; foreignFrames: number }): void {
    const card = this.card();
    const waiting =
      card !== undefined && card.shows !== 'own' && (card.shows === 'other' || !this.#isAsLoaded());
    // Kept back, and told once the new person's card is there.
    const changes = waiting ? new Map<string, Finding | undefined>() : this.#found.takeChanges();
    this.#addOwn(changes, waiting ? undefined : card);
    const found: Finding[] = [];
    const gone: string[] = [];
    for (const [key, finding] of changes) {
      if (finding) found.push(finding);
      else gone.push(key);
    }
    do {
      const part = found.splice(0, MAX_FINDINGS);
      this.#send({
        url: this.#url,
        fresh: this.#fresh,
        found: part,
        gone: gone.splice(0),
        ...state,
        done: state.done && found.length === 0,
        waiting,
        truncated: this.#found.isFull,
      });
      this.#fresh = false;
    } while (found.length > 0);
  }

  #isAsLoaded = (): boolean =>
    this.#loadedFor !== undefined && this.#loadedFor === linkedInPageKey(this.#url);

  /** The own person is told whenever something else is known of her; whoever was it before is told as one of the others. */
  #addOwn(changes: Map<string, Finding | undefined>, card: ProfileCard | undefined): void {
    const own = ownFinding(this.#found, parseLinkedInUrl(this.#url), card);
    const key = own && identityKey(own.identity);
    const before = this.#own;
    if (before && before.key !== key) changes.set(before.key, this.#found.finding(before.key));
    this.#own = own && key !== undefined ? { key, said: JSON.stringify(own) } : undefined;
    if (key !== undefined && (before?.said !== this.#own?.said || changes.has(key))) changes.set(key, own);
  }
}
