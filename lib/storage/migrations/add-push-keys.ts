import type { Transaction } from 'dexie';

/** Pushes get the keys by which they are found again. What was only prepared is older than what the dialog now shows, and goes. */
export async function addPushKeys(transaction: Transaction): Promise<void> {
  const pushes = transaction.table<OldPush>('pushes');
  await pushes.filter(({ state }) => state === 'prepared').delete();
  await pushes.toCollection().modify((push) => {
    push.keys = [];
    push.matches = [];
    push.diff = { identifiers: [], runsWorkflows: true, ...push.diff };
    if (push.receipt) push.receipt = { labels: {}, runsWorkflows: true, ...push.receipt };
  });
}

interface OldPush {
  id: string;
  state: string;
  keys?: readonly string[];
  matches?: readonly unknown[];
  diff: object;
  receipt?: object;
}
