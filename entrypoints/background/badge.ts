import { liveQuery } from 'dexie';
import { browser } from 'wxt/browser';
import type { Parts } from './parts';

/** A dot on the icon while there are calls of which nobody knows whether they were charged. An open panel adds its page's number to it. */
export function showUnknownCharges({ database }: Parts): void {
  const action = browser.action ?? browser.browserAction;
  liveQuery(() => database.calls.where('state').equals('unknown').count()).subscribe((count) => {
    void action.setBadgeBackgroundColor({ color: '#3b5bdb' });
    void action.setBadgeText({ text: count > 0 ? '•' : '' });
  });
}
