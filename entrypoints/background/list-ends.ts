import { liveQuery } from 'dexie';
import { browser } from 'wxt/browser';
import { endedLists } from '@/lib/lists/ended';
import { isPanelOpen, notify } from '@/lib/platform/notify';
import type { ListRow } from '@/lib/storage/list-rows';
import { languageKnown } from './language';
import type { Parts } from './parts';

const KEY = 'runningLists';

/** Tells the user, by the system and if allowed, that a list ended while no panel was open. */
export function tellOfEndedLists({ database }: Parts): void {
  liveQuery(() => database.lists.toArray()).subscribe((lists) => {
    // One after the other: each compares with what the one before it saw, also when the worker died between them.
    void navigator.locks.request(KEY, () => compare(lists));
  });
}

async function compare(lists: readonly ListRow[]): Promise<void> {
  const stored = (await browser.storage.session.get(KEY))[KEY];
  const before = Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : [];
  const running = lists.filter(({ state }) => state === 'running').map(({ id }) => id);
  await browser.storage.session.set({ [KEY]: running });
  await languageKnown();
  const ended = endedLists(before, lists);
  if (ended.length === 0 || (await isPanelOpen())) return;
  for (const { id, title, message } of ended) await notify(id, title, message);
}
