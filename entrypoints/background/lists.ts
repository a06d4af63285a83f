import { browser } from 'wxt/browser';
import { readNewList } from '@/lib/lists/add';
import type { Handlers } from '@/lib/messaging/protocol';
import type { Parts } from './parts';

type ListHandlers = Pick<
  Handlers,
  'list.add' | 'list.start' | 'list.pause' | 'list.resume' | 'list.cancel' | 'list.advance' | 'list.remove'
>;

/** What the user does with lists. */
export function listHandlers({ lists }: Parts): ListHandlers {
  return {
    'list.add': async (list) => ({ listId: await lists.add(readNewList(list)) }),
    'list.start': async ({ listId, credits }) => {
      const started = await lists.start(listId, credits);
      await watchLists(lists);
      return started;
    },
    'list.pause': async ({ listId }) => {
      await lists.pause(listId);
      return null;
    },
    'list.resume': async ({ listId }) => {
      await lists.resume(listId);
      await watchLists(lists);
      return null;
    },
    'list.cancel': async ({ listId }) => {
      await lists.cancel(listId);
      return null;
    },
    'list.advance': async () => {
      await lists.advance();
      return null;
    },
    'list.remove': async ({ listId }) => {
      await lists.remove(listId);
      return null;
    },
  };
}

const ALARM = 'lists';

/** Ended calls drive a list; the alarm is for a worker that dies between one wave and the next, when nothing else would wake it. */
export async function watchLists(lists: Parts['lists']): Promise<void> {
  if (await lists.isRunning()) await browser.alarms.create(ALARM, { periodInMinutes: 0.5 });
  else await browser.alarms.clear(ALARM);
}

export function goOnWithListsOnAlarm({ lists }: Parts): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name !== ALARM) return;
    void lists.advance().then(() => watchLists(lists));
  });
}
