import { browser } from 'wxt/browser';
import type { Database } from '@/lib/storage/database';
import type { Parts } from './parts';
import { isLocked } from './vault';

const ALARM = 'poll-jobs';
const WATCH = 'watch-calls';

/**
 * Sets the one alarm to the next job that is due. Stores' builds fire alarms at most every 30 s; the first quick polls of a job that is
 * shorter than that come from a timer, and the alarm is what remains when the worker dies meanwhile.
 */
export async function scheduleNextPoll(database: Database): Promise<void> {
  const next = await database.jobs.orderBy('nextPollAt').first();
  if (!next) {
    await browser.alarms.clear(ALARM);
    return;
  }
  const when = Math.max(Date.parse(next.nextPollAt), Date.now());
  await browser.alarms.create(ALARM, { when });
}

export function pollOnAlarm(parts: Parts): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === ALARM) void pollDueJobs(parts);
    if (alarm.name === WATCH) void lookAfterCalls(parts);
  });
}

/** An executor can die alone while the worker lives: somebody has to notice that a call will never answer. */
export async function watchOpenCalls(): Promise<void> {
  await browser.alarms.create(WATCH, { delayInMinutes: 1 });
}

async function lookAfterCalls({ database, recover }: Parts): Promise<void> {
  await recover();
  if ((await database.calls.where('state').anyOf('reserved', 'sent').count()) > 0) await watchOpenCalls();
}

async function pollDueJobs({ database, order }: Parts): Promise<void> {
  // Unlocking sets the alarm again.
  if (await isLocked(database)) return;
  const due = await database.jobs.where('nextPollAt').belowOrEqual(new Date().toISOString()).toArray();
  for (const job of due) await order({ work: 'poll', id: job.callId });
  // The polls themselves write when to ask next; until then this alarm stands in for an executor that dies.
  if (due.length > 0) await browser.alarms.create(ALARM, { delayInMinutes: 0.5 });
  else await scheduleNextPoll(database);
}
