import { findConnection } from '@/lib/connections/registry';
import type { HttpAnswer, HttpCall, HttpResult } from '@/lib/http/types';
import { changeCall, journalTables } from '@/lib/storage/journal';
import { iso, type ExecutorTools } from './tools';

/** A vendor that says "not now" is asked again so often, each time after the wait it wants. */
const ATTEMPTS = 3;

/**
 * Sends the request of reserved calls, all of them `sent` in one step right before it leaves. A vendor that is too busy (429,
 * mostly) has done nothing: the calls are reserved again and wait for their turn, for all to see. Answers 'withdrawn' when one of them was called off or forgotten before the
 * request left, and 'locked' when the key was not to be had; the calls are then still reserved.
 */
export async function sendReserved(
  tools: ExecutorTools,
  ids: readonly string[],
  request: HttpCall,
): Promise<HttpResult | 'withdrawn' | 'locked'> {
  for (let attempt = 1; ; attempt += 1) {
    let withdrawn = false;
    const result = await tools.send(request, {
      wanted: () => areReserved(tools, ids),
      held: async (until) => {
        await each(tools, ids, () => ({ heldUntil: new Date(until).toISOString() }));
      },
      beforeFetch: async () => {
        withdrawn = !(await each(tools, ids, () => ({ state: 'sent', sentAt: iso(tools) })));
        if (withdrawn) throw new Error('Called off before it was sent.');
      },
    });
    if (withdrawn || (!result.ok && result.problem.kind === 'stopped')) return 'withdrawn';
    if (!result.ok && result.problem.kind === 'locked') return 'locked';
    if (!result.ok || attempt === ATTEMPTS || !isBusy(request, result.answer)) return result;
    for (const id of ids) {
      await changeCall(tools.database, id, ({ state }) =>
        state === 'sent' ? { state: 'reserved' } : undefined,
      );
    }
  }
}

function isBusy({ connection }: HttpCall, answer: HttpAnswer): boolean {
  return findConnection(connection).isBusy?.(answer) ?? answer.status === 429;
}

async function areReserved({ database }: ExecutorTools, ids: readonly string[]): Promise<boolean> {
  const calls = await database.calls.bulkGet([...ids]);
  return calls.every((call) => call?.state === 'reserved');
}

/** Changes all of them, or none when one is not reserved any more. */
function each(
  tools: ExecutorTools,
  ids: readonly string[],
  change: Parameters<typeof changeCall>[2],
): Promise<boolean> {
  const { database } = tools;
  return database.transaction('rw', journalTables(database), async () => {
    if (!(await areReserved(tools, ids))) return false;
    for (const id of ids) await changeCall(database, id, change);
    return true;
  });
}
