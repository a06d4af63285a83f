import { isNever } from '@/lib/lookup/bar';
import type { Database } from '@/lib/storage/database';
import { changeCall } from '@/lib/storage/journal';
import type { Settings } from '@/lib/storage/settings';

/**
 * Takes back calls that wait for their turn and are about somebody whom the user has put on the list "Never look up" since: an executor
 * finds them gone. What has left already goes on, because it may have been paid for.
 *
 * @param at ISO 8601.
 */
export async function withdrawNever(
  database: Database,
  settings: Pick<Settings, 'neverLookUp'>,
  at: string,
): Promise<void> {
  if (settings.neverLookUp.length === 0) return;
  for (const { id, question } of await database.calls.where({ state: 'reserved' }).toArray()) {
    if (!isNever(question, settings)) continue;
    await changeCall(database, id, ({ state }) =>
      state === 'reserved'
        ? { state: 'failed', problem: { kind: 'stopped', money: 'none' }, endedAt: at }
        : undefined,
    );
  }
}
