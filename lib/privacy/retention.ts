import { removeList } from '@/lib/lists/forget';
import type { Database } from '@/lib/storage/database';
import { personTables, removePerson } from './remove-person';

const DAY_MS = 86_400_000;
/** Deleted in one transaction, so that no look-up waits long for its turn. */
const TOGETHER = 50;

/**
 * Deletes what is older than the user wants to keep: people by when they were last looked up, with everything about them; lists that do not
 * run; pushes with the values in their receipts; lines of the ledger. Who stands in a list that is kept stays with it. Answers how many
 * people went.
 *
 * @param now Milliseconds since the epoch.
 */
export async function deleteOld(
  database: Database,
  { days, now }: { days: number; now: number },
): Promise<number> {
  const before = new Date(now - days * DAY_MS).toISOString();
  const old = await database.lists.where('createdAt').below(before).toArray();
  for (const { id, state } of old) if (state !== 'running') await removeList(database, id);
  await database.requests.where('at').below(before).delete();
  await database.pushes.where('createdAt').below(before).delete();

  const people = await database.people.where('openedAt').below(before).primaryKeys();
  let gone = 0;
  for (let start = 0; start < people.length; start += TOGETHER) {
    const some = people.slice(start, start + TOGETHER);
    gone += await database.transaction('rw', personTables(database), () =>
      removeSome(database, some, before),
    );
  }
  return gone;
}

async function removeSome(database: Database, ids: readonly string[], before: string): Promise<number> {
  let gone = 0;
  for (const person of await database.people.bulkGet([...ids])) {
    // Looked up again since the list of them was made.
    if (!person || person.openedAt >= before || (await isListed(database, person.id))) continue;
    await removePerson(database, person.id);
    gone += 1;
  }
  return gone;
}

async function isListed({ identities, listItems }: Database, personId: string): Promise<boolean> {
  const keys = await identities.where({ personId }).primaryKeys();
  return (await listItems.where('key').anyOf(keys).count()) > 0;
}
