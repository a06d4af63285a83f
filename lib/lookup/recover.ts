import { callLock, rereadCall, type ExecutorTools } from '@/lib/executor/execute';

export interface RecoverTools {
  executor: ExecutorTools;
  /** Hands a reserved call to the executor. */
  execute(callId: string): Promise<void>;
  ended(callId: string): Promise<void>;
}

/**
 * Puts every call into a true state after the worker, the executor or the browser died. Reserved: never sent, so it goes out now. Sent,
 * and nobody holds its lock: no answer will ever come, it becomes `unknown` and is never sent again without a click. Answered but not
 * read: read now.
 */
export async function recoverCalls({ executor, execute, ended }: RecoverTools): Promise<void> {
  const { calls } = executor.database;
  const open = await calls.where('state').anyOf('reserved', 'sent').toArray();
  for (const call of open) {
    if (call.state === 'reserved') await execute(call.id);
    else await markIfLost(executor, call.id);
  }
  const unread = await calls
    .where({ state: 'answered' })
    .filter(({ outcome }) => outcome === undefined)
    .toArray();
  for (const call of unread) {
    await rereadCall(executor, call.id);
    await ended(call.id);
  }
}

/** An executor that still works on the call holds its lock. */
const markIfLost = (executor: ExecutorTools, callId: string): Promise<void> =>
  executor.locks.request(callLock(callId), { ifAvailable: true }, async (lock) => {
    const { calls } = executor.database;
    if (!lock || (await calls.get(callId))?.state !== 'sent') return;
    await calls.update(callId, { state: 'unknown', endedAt: new Date(executor.now()).toISOString() });
  });
