import { identityKey } from '@/lib/core/identity/key';
import type { Identity } from '@/lib/core/identity/types';
import type { Database } from '@/lib/storage/database';
import { NO_COUNTS, type ListItemRow, type ListLinesRow } from '@/lib/storage/list-rows';

export interface NewList extends Omit<ListLinesRow, 'listId'> {
  name: string;
  identities: readonly Identity[];
}

/** Stores a list as the user brought it; nothing is asked. */
export async function addList(
  database: Database,
  { name, identities, ...lines }: NewList,
  { id, at }: { id: string; at: string },
): Promise<void> {
  const items = identities.map((identity, place): ListItemRow => ({
    listId: id,
    key: identityKey(identity),
    identity,
    place,
    state: 'waiting',
    group: '',
    providers: {},
    credits: 0,
  }));
  const { lists, listLines, listItems } = database;
  await database.transaction('rw', lists, listLines, listItems, async () => {
    await listLines.add({ ...lines, listId: id });
    await listItems.bulkAdd(items);
    await lists.add({
      id,
      name,
      createdAt: at,
      state: 'planned',
      counts: { ...NO_COUNTS, waiting: items.length },
      credits: 0,
      lines: lines.lines.length,
      unnamed: lines.lines.filter(({ reason }) => reason !== undefined).length,
    });
  });
}
