import { rereadBatch } from '@/lib/executor/batch';
import { rereadCall } from '@/lib/executor/execute';
import { callLock, iso, type ExecutorTools, type Order } from '@/lib/executor/tools';
import { changeCall } from '@/lib/storage/journal';
import type { CallRow } from '@/lib/storage/rows';

export interface RecoverTools {
  executor: ExecutorTools;
  /** Hands work to the executor. */
  execute(order: Order): Promise<void>;
  ended(callIds: readonly string[]): Promise<void>;
}

/**
 * Puts every call into a true state after the worker, the executor or the browser died. Answered but not read: read now. Ended, and its
 * look-up did not hear it: told now. Reserved: never sent, so it goes out now. Sent, and nobody holds its lock: no answer will ever come, it becomes `unknown` and is never sent again
 * without a click.
 */
export async function recoverCalls({ executor, execute, ended }: RecoverTools): Promise<void> {
  const { calls, batches, endings } = executor.database;
  for (const id of await batches.toCollection().primaryKeys()) await ended(await rereadBatch(executor, id));
  // Only these are looked at, never the whole journal: it holds every call of years.
  const unheard = await endings.toCollection().primaryKeys();
  for (const id of unheard) await rereadCall(executor, id);
  if (unheard.length > 0) await ended(unheard);
  const open = await calls.where('state').anyOf('reserved', 'sent').toArray();
  for (const order of ordersFor(open.filter(({ state }) => state === 'reserved'))) await execute(order);
  for (const call of open.filter(({ state }) => state === 'sent')) await markIfLost(executor, call, ended);
}

/** One order per call, and one per batch. */
export const ordersFor = (calls: readonly CallRow[]): Order[] => [
  ...calls.filter(({ batchId }) => batchId === undefined).map(({ id }): Order => ({ work: 'call', id })),
  ...[...new Set(calls.flatMap(({ batchId }) => batchId ?? []))].map((id): Order => ({ work: 'batch', id })),
];

/** An executor that still works on the call holds its lock. */
const markIfLost = (executor: ExecutorTools, call: CallRow, ended: RecoverTools['ended']): Promise<void> =>
  executor.locks.request(callLock(call), { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    const after = await changeCall(executor.database, call.id, ({ state }) =>
      state === 'sent' ? { state: 'unknown', endedAt: iso(executor) } : undefined,
    );
    // Who waited for it has to hear that it ended.
    if (after?.state === 'unknown') await ended([call.id]);
  });
