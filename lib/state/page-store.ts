import { liveQuery } from 'dexie';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { parseLinkedInUrl } from '@/lib/core/identity/linkedin-url';
import type { Identity } from '@/lib/core/identity/types';
import { openPageReaders, type NoReading, type PageReaders } from '@/lib/messaging/page-readers';
import type { Database } from '@/lib/storage/database';
import { PageFindings, type PageReading } from '@/lib/page/understand/page-findings';

export interface PageState {
  /** The tab beside the panel. */
  tabId: number | undefined;
  url: string | undefined;
  /** The person whose LinkedIn profile the address names; known without reading the page. */
  own: Identity | undefined;
  /** What the page holds; absent until something was read, and as soon as the page has become another one. */
  reading: PageReading | undefined;
  /** Why the page cannot be read. */
  refused: NoReading | undefined;
  busy: boolean;
  /** Identity keys that belong to somebody who was looked up before. */
  known: ReadonlySet<string>;
  /** The tab moved or another one came to the front: forgets the old page's findings at once, and reads the new one where Facet may. */
  follow(tab: { id: number; url: string | undefined } | undefined): void;
  /** Reads everything again. */
  read(): Promise<void>;
}

/** What the page beside the panel holds, for as long as the panel is open. */
export function createPageStore(database: Database): StoreApi<PageState> {
  let readers: PageReaders | undefined;
  let findings = new PageFindings();
  /** Goes up whenever another page is to be read: what was opened for an earlier one is closed unseen. */
  let turn = 0;

  const store = createStore<PageState>((set, get) => {
    const show = () => set({ reading: findings.reading(get().url) });

    const open = async (tabId: number) => {
      const now = ++turn;
      readers?.close();
      readers = undefined;
      const mine = (findings = new PageFindings());
      const { url } = get();
      set({ reading: undefined, refused: undefined, busy: true });
      const opened = await openPageReaders(tabId, {
        onUpdate: (frameId, update) => {
          if (now !== turn) return;
          mine.update(frameId, update);
          show();
        },
        onGone: (frameId) => {
          if (now !== turn) return;
          if (frameId === 0) readers = undefined;
          mine.forget(frameId);
          show();
          // The browser told of the new page before the old one was gone: nobody else will open it.
          if (frameId === 0 && get().url !== url) void open(tabId);
        },
      });
      if (now !== turn) {
        if (typeof opened !== 'string') opened.close();
      } else if (typeof opened === 'string') {
        set({ refused: opened, busy: false });
      } else {
        readers = opened;
        set({ busy: false });
      }
    };

    return {
      tabId: undefined,
      url: undefined,
      own: undefined,
      reading: undefined,
      refused: undefined,
      busy: false,
      known: new Set(),
      follow: (tab) => {
        const other = tab?.id !== get().tabId;
        const parsed = tab?.url === undefined ? undefined : parseLinkedInUrl(tab.url);
        set({ tabId: tab?.id, url: tab?.url, own: parsed?.ok ? parsed.identity : undefined });
        if (tab === undefined) {
          turn++;
          readers?.close();
          readers = undefined;
          set({ reading: undefined, refused: undefined, busy: false });
        } else if (other || (!readers && !get().busy)) void open(tab.id);
        else show();
      },
      read: async () => {
        const { tabId } = get();
        if (readers) readers.refresh();
        else if (tabId !== undefined) await open(tabId);
      },
    };
  });
  liveQuery(() => database.identities.toCollection().primaryKeys()).subscribe((keys) => {
    store.setState({ known: new Set(keys) });
  });
  return store;
}
