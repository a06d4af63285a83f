import { identityKey, identityLabel } from '@/lib/core/identity/key';
import { parseLinkedInUrl } from '@/lib/core/identity/linkedin-url';
import type { Finding } from './finding';
import { linkedInPageKey } from '@/lib/page/page-key';
import type { Passage, PageUpdate } from '@/lib/page/page-update';
import { ABOUT, type Named } from './named';
import { understand } from './understand';
import { countUnnamed, unnamedIn, type Unnamed, type UnnamedPeople } from './unnamed';

const MAX_FINDINGS = 10_000;

/** What a page holds, as far as it was read. */
export interface PageReading {
  /** The page's own person first, then in the order they were met. Those that the page does not display are marked. */
  findings: readonly Finding[];
  /** Those whom the page shows links to and whom nobody outside LinkedIn's paid products can name. */
  unnamed: readonly UnnamedPeople[];
  /** Whether the page was read to its end. */
  done: boolean;
  /** LinkedIn still shows the person before. */
  waiting: boolean;
  /** Whether the page holds more than is taken. */
  truncated: boolean;
}

interface Understood {
  shown: boolean;
  named: readonly Named[];
  unnamed: Unnamed | undefined;
}

interface Frame extends Pick<PageUpdate, 'url' | 'done' | 'waiting' | 'truncated' | 'card'> {
  passages: Map<number, Understood>;
}

/** Puts together what the readers of a page's frames tell. */
export class PageFindings {
  readonly #frames = new Map<number, Frame>();

  update(frameId: number, update: PageUpdate): void {
    const { url, done, waiting, truncated, card } = update;
    const known = update.fresh ? undefined : this.#frames.get(frameId)?.passages;
    const passages = known ?? new Map<number, Understood>();
    for (const id of update.gone) passages.delete(id);
    for (const id of update.turned) {
      const passage = passages.get(id);
      if (passage) passage.shown = !passage.shown;
    }
    for (const passage of update.found) addPassage(passages, passage);
    this.#frames.set(frameId, { url, passages, done, waiting, truncated, card });
  }

  forget(frameId: number): void {
    if (frameId === 0) this.#frames.clear();
    else this.#frames.delete(frameId);
  }

  /**
   * What may be shown while the tab is at `url`: on LinkedIn nothing that was read at another person's or page's address, in whichever order the
   * browser tells of the new address and of the new findings.
   */
  reading(url: string | undefined): PageReading | undefined {
    const page = this.#frames.get(0);
    if (!page || (url !== undefined && linkedInPageKey(url) !== linkedInPageKey(page.url))) return undefined;
    const frames = [...this.#frames.values()];
    const all = frames.flatMap(({ passages }) => [...passages.values()]);
    const findings = findingsOf(all);
    const own = ownOf(page, all, findings);
    if (own) findings.delete(identityKey(own.identity));
    const listed = own ? [own, ...findings.values()] : [...findings.values()];
    return {
      findings: listed.slice(0, MAX_FINDINGS),
      unnamed: countUnnamed(all.flatMap(({ shown, unnamed }) => (shown && unnamed) || [])),
      done: frames.every(({ done }) => done),
      waiting: page.waiting,
      truncated: listed.length > MAX_FINDINGS || frames.some(({ truncated }) => truncated),
    };
  }
}

function addPassage(passages: Map<number, Understood>, passage: Passage): void {
  const named = understand(passage);
  const unnamed = named.length > 0 ? undefined : unnamedIn(passage);
  if (named.length > 0 || unnamed) passages.set(passage.id, { shown: passage.shown, named, unnamed });
}

/** Each identity once: where it first shows, with the name that any place knows that shows as much. */
function findingsOf(passages: readonly Understood[]): Map<string, Finding> {
  const findings = new Map<string, Finding>();
  for (const { shown, named } of passages) {
    for (const { key, identity, opaqueId, where, name } of named) {
      const known = findings.get(key);
      if (!known || (known.hidden && shown)) {
        const label = identityLabel(identity);
        findings.set(key, { identity, label, name, where, opaqueId, hidden: shown ? undefined : true });
      } else if (shown || known.hidden) {
        known.name ??= name;
      }
    }
  }
  return findings;
}

/** On LinkedIn the person whom the address names, whatever the page shows; elsewhere the one whom the page itself says it is about. */
function ownOf(
  page: Frame,
  passages: readonly Understood[],
  findings: ReadonlyMap<string, Finding>,
): Finding | undefined {
  const address = parseLinkedInUrl(page.url);
  if (address.ok) {
    const { identity, opaqueId } = address;
    return { identity, label: identityLabel(identity), where: 'address', opaqueId, own: true, ...page.card };
  }
  const named = passages.flatMap((passage) => passage.named);
  for (const about of ABOUT) {
    const key = named.find((one) => one.about === about)?.key;
    const finding = key === undefined ? undefined : findings.get(key);
    if (finding) return { ...finding, own: true };
  }
  return undefined;
}
