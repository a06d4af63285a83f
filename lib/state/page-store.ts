import { liveQuery } from 'dexie';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { parseLinkedInUrl } from '@/lib/core/identity/linkedin-url';
import type { Identity } from '@/lib/core/identity/types';
import { ask } from '@/lib/messaging/client';
import type { PageReading } from '@/lib/messaging/protocol';
import type { Database } from '@/lib/storage/database';

export interface PageState {
  /** The tab beside the panel. */
  tabId: number | undefined;
  url: string | undefined;
  /** The person whose LinkedIn profile the address names; known without reading the page. */
  own: Identity | undefined;
  /** Absent until something was read, and dropped when the page becomes another one. */
  reading: PageReading | undefined;
  busy: boolean;
  /** Identity keys that belong to somebody who was looked up before. */
  known: ReadonlySet<string>;
  /** The tab moved or another one came to the front: forgets the old page's findings at once. */
  follow(tab: { id: number; url: string | undefined } | undefined): void;
  read(): Promise<void>;
}

/** What the page beside the panel holds. */
export function createPageStore(database: Database): StoreApi<PageState> {
  const store = createStore<PageState>((set, get) => ({
    tabId: undefined,
    url: undefined,
    own: undefined,
    reading: undefined,
    busy: false,
    known: new Set(),
    follow: (tab) => {
      const same = tab?.id === get().tabId && tab?.url === get().url;
      const parsed = tab?.url === undefined ? undefined : parseLinkedInUrl(tab.url);
      const own = parsed?.ok ? parsed.identity : undefined;
      set({ tabId: tab?.id, url: tab?.url, own, ...(same ? {} : { reading: undefined }) });
    },
    read: async () => {
      const { tabId, url } = get();
      if (tabId === undefined) return;
      set({ busy: true });
      const reading = await ask('page.read', { tabId }).catch((): PageReading => ({
        ok: false,
        reason: 'no-access',
      }));
      // The user may have moved on while the page was read: an old page's findings are never shown for a new one.
      if (get().tabId !== tabId || get().url !== url) return;
      set({ reading, busy: false });
    },
  }));
  liveQuery(() => database.identities.toCollection().primaryKeys()).subscribe((keys) => {
    store.setState({ known: new Set(keys) });
  });
  return store;
}
