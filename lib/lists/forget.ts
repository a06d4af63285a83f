import type { Database } from '@/lib/storage/database';
import type { ListItemRow } from '@/lib/storage/list-rows';

/** Deletes a list with everything it holds; what was learned about its people stays theirs. */
export async function removeList(database: Database, listId: string): Promise<void> {
  const { lists, listLines, listItems } = database;
  await database.transaction('rw', lists, listLines, listItems, async () => {
    await lists.delete(listId);
    await listLines.delete(listId);
    await listItems.where('[listId+key]').between([listId, ''], [listId, '\uffff']).delete();
  });
}

/** Takes a person out of every list: her lines are emptied and keep only their place. Runs inside the caller's transaction. */
export async function forgetInLists(database: Database, keys: readonly string[]): Promise<void> {
  const items = await database.listItems.where('key').anyOf(keys).toArray();
  for (const listId of new Set(items.map((item) => item.listId))) {
    const gone = items.filter((item) => item.listId === listId);
    await forgetLines(database, listId, gone);
    await database.listItems.bulkDelete(gone.map(({ key }): [string, string] => [listId, key]));
  }
}

async function forgetLines(database: Database, listId: string, gone: readonly ListItemRow[]): Promise<void> {
  const keys = new Set(gone.map(({ key }) => key));
  const [list, stored] = await Promise.all([database.lists.get(listId), database.listLines.get(listId)]);
  if (stored) {
    const lines = stored.lines.map((line) =>
      line.key !== undefined && keys.has(line.key) ? { cells: [] } : line,
    );
    await database.listLines.put({ ...stored, lines });
  }
  if (list) {
    const counts = { ...list.counts };
    for (const { state } of gone) counts[state] -= 1;
    await database.lists.update(listId, { counts });
  }
}
