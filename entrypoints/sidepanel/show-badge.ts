import { liveQuery } from 'dexie';
import type { StoreApi } from 'zustand/vanilla';
import { browser } from 'wxt/browser';
import { identityKey } from '@/lib/core/identity/key';
import type { PageState } from '@/lib/state/page-store';
import type { Database } from '@/lib/storage/database';

/**
 * While the panel is open and may read the page: how many of the people that the page shows were looked up before, on that tab's icon. The
 * browser takes it away as the tab goes elsewhere.
 */
export function showBadge(page: StoreApi<PageState>, database: Database): void {
  let unknown = 0;
  let shown = '';
  let turn = 0;
  const show = async () => {
    const { tabId, reading, known } = page.getState();
    const own = ++turn;
    if (tabId === undefined || !reading) return;
    const keys = reading.findings.flatMap(({ identity, hidden }) =>
      hidden !== true && known.has(identityKey(identity)) ? [identityKey(identity)] : [],
    );
    // Her address and her profile are one person.
    const ties = await database.identities.bulkGet(keys);
    const people = new Set(ties.flatMap((tie) => tie?.personId ?? [])).size;
    const text = `${people > 0 ? people : ''}${unknown > 0 ? '•' : ''}`;
    if (own !== turn || shown === `${tabId} ${text}`) return;
    shown = `${tabId} ${text}`;
    // The tab may be gone by now.
    await (browser.action ?? browser.browserAction).setBadgeText({ tabId, text }).catch(() => undefined);
  };
  page.subscribe((state, before) => {
    // Another page has an icon without a number, also in the same tab.
    if (state.url !== before.url) shown = '';
    void show();
  });
  liveQuery(() => database.calls.where('state').equals('unknown').count()).subscribe((count) => {
    unknown = count;
    void show();
  });
}
