import { browser } from 'wxt/browser';
import { isPanelOpen } from '@/lib/platform/notify';
import type { Parts } from './parts';

const KEY = 'updateWaits';

/**
 * A new version of Facet waits until no call and no push is open and no panel either. With a listener Firefox waits for `reload()`, without
 * one it would install in the middle of a call.
 * https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/API/runtime/onUpdateAvailable
 */
export function waitWithUpdates(parts: Pick<Parts, 'database'>): void {
  browser.runtime.onUpdateAvailable.addListener(() => {
    void browser.storage.session.set({ [KEY]: true }).then(() => updateIfIdle(parts));
  });
}

/** Call it whenever something ended. */
export async function updateIfIdle({ database }: Pick<Parts, 'database'>): Promise<void> {
  if ((await browser.storage.session.get(KEY))[KEY] !== true) return;
  // Under the planner's lock: no look-up reserves anything between the counting and the end.
  await navigator.locks.request('lookup-plan', async () => {
    const calls = await database.calls.where('state').anyOf('reserved', 'sent').count();
    const pushes = await database.pushes.where({ state: 'sent' }).count();
    if (calls === 0 && pushes === 0 && !(await isPanelOpen())) browser.runtime.reload();
  });
}
