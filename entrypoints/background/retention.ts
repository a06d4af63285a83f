import { browser } from 'wxt/browser';
import { deleteOld } from '@/lib/privacy/retention';
import { readSettings } from '@/lib/storage/settings';
import type { Parts } from './parts';

const ALARM = 'retention';
const HOURS = 6;

/** Deletes what is older than the setting "Delete people after days": at every start of the worker, and by an alarm in between. */
export function keepRetentionOnAlarm(parts: Parts): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void keepRetention(parts);
  });
  void keepRetention(parts);
  // Alarms are lost with an update, and one that is set again begins its time anew.
  void browser.alarms.get(ALARM).then(async (alarm) => {
    if (!alarm) await browser.alarms.create(ALARM, { periodInMinutes: HOURS * 60 });
  });
}

/** One at a time over all contexts; a second one finds nothing left to do. */
export async function keepRetention({ database }: Pick<Parts, 'database'>): Promise<void> {
  await navigator.locks.request(ALARM, async () => {
    const { deletePeopleDays } = await readSettings();
    await deleteOld(database, { days: deletePeopleDays, now: Date.now() });
  });
}
