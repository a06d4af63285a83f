import { linkedInPageKey, profileAt } from './page-key';
import type { PageUpdate, Passage } from './page-update';
import type { Passages } from './passages';
import { readProfileCard, type ProfileCard } from './profile-card';

/** Messages are cut to this many characters of passages, so that making one is no long task. */
const MAX_CHARACTERS = 50_000;

/** Tells what was gathered: first everything, then what changed; and never under one address what stood under another. */
export class Teller {
  readonly #document: Document;
  readonly #found: Passages;
  readonly #send: (update: PageUpdate) => void;
  #url: string;
  /** The LinkedIn page that this document was loaded as: until the address names another, nobody else can be on it. */
  #loadedAs: string | undefined;
  #fresh = true;

  constructor(window: Window, found: Passages, send: (update: PageUpdate) => void) {
    const loaded = window.performance.getEntriesByType('navigation')[0]?.name;
    this.#document = window.document;
    this.#found = found;
    this.#send = send;
    this.#url = window.location.href;
    this.#loadedAs = linkedInPageKey(loaded ?? this.#url);
  }

  /** The page has this address now. Answers true when it became another page, whose passages none of those before are. */
  moveTo(url: string): boolean {
    const before = linkedInPageKey(this.#url);
    this.#url = url;
    const now = linkedInPageKey(url);
    if (now === undefined || now === before) return false;
    this.#loadedAs = undefined;
    this.startAnew();
    return true;
  }

  /** Nothing that was gathered or told before counts any more. */
  startAnew(): void {
    this.#found.clear();
    this.#fresh = true;
  }

  /** What a profile shows of the person whom its address names; undefined at other addresses. */
  card(): ProfileCard | undefined {
    const own = profileAt(this.#url);
    return own === undefined ? undefined : readProfileCard(this.#document, own);
  }

  /** Sends what is new since the last time. */
  tell({ done, foreignFrames }: Pick<PageUpdate, 'done' | 'foreignFrames'>): void {
    const { shows = 'own', name, headline } = this.card() ?? {};
    const isAsLoaded = this.#loadedAs === linkedInPageKey(this.#url);
    const waiting = shows === 'other' || (shows === 'unknown' && !isAsLoaded);
    // What was gathered is kept back, and told once the new person's card is there.
    const { found, gone, turned } = waiting ? { found: [], gone: [], turned: [] } : this.#found.takeChanges();
    const rest = {
      url: this.#url,
      card: { name, headline },
      waiting,
      truncated: this.#found.isFull,
      foreignFrames,
    };
    const parts = partsOf(found);
    for (const [index, part] of parts.entries()) {
      const last = index === parts.length - 1;
      this.#send({
        ...rest,
        fresh: this.#fresh,
        found: part,
        ...(index === 0 ? { gone, turned } : { gone: [], turned: [] }),
        done: done && last,
      });
      this.#fresh = false;
    }
  }
}

/** At least one part, which may be empty. */
function partsOf(passages: readonly Passage[]): Passage[][] {
  const parts: Passage[][] = [[]];
  let characters = 0;
  for (const passage of passages) {
    characters += passage.text.length;
    if (characters > MAX_CHARACTERS) {
      parts.push([]);
      characters = passage.text.length;
    }
    parts.at(-1)?.push(passage);
  }
  return parts;
}
