import type { ProviderId } from '@/lib/core/profile/claim';
import type { Database } from '@/lib/storage/database';
import { changeCall } from '@/lib/storage/journal';

/**
 * Takes back the calls to these providers for these people that are reserved and have not left; an executor finds them gone. What has left
 * goes on. Who waits for a turn in the same look-ups is not asked either.
 *
 * @param keys Identity keys.
 * @param at ISO 8601.
 */
export async function takeBack(
  database: Database,
  keys: readonly string[],
  providers: ReadonlySet<ProviderId>,
  at: string,
): Promise<void> {
  const ties = await database.identities.bulkGet([...keys]);
  const people = [...new Set(ties.flatMap((tie) => tie?.personId ?? []))];
  await database.transaction('rw', database.lookups, async () => {
    for (const lookup of await database.lookups.bulkGet(people)) {
      if (!lookup) continue;
      await database.lookups.put({ ...lookup, planned: lookup.planned.filter((id) => !providers.has(id)) });
    }
  });
  const reserved = await database.calls.where({ state: 'reserved' }).toArray();
  for (const { id } of reserved.filter(
    (call) => people.includes(call.personId) && providers.has(call.provider),
  )) {
    await changeCall(database, id, ({ state }) =>
      state === 'reserved'
        ? { state: 'failed', problem: { kind: 'stopped', money: 'none' }, endedAt: at }
        : undefined,
    );
  }
}
