import { identityKey } from '@/lib/core/identity/key';
import type { Identity } from '@/lib/core/identity/types';
import type { Database } from '@/lib/storage/database';
import { readLine } from './read-line';
import { NO_COUNTS, type ListItemRow, type ListLinesRow } from '@/lib/storage/list-rows';

/** A list as it comes over a message. */
export interface BroughtList extends Omit<NewList, 'lines' | 'identities'> {
  lines: readonly (readonly string[])[];
  /** Places of the columns that name people. */
  columns: readonly number[];
}

export interface NewList extends Omit<ListLinesRow, 'listId'> {
  name: string;
  identities: readonly Identity[];
}

/** Reads the lines again by the columns that the panel found: only what the parsers accept becomes an identity here. */
export function readNewList({ columns, lines, ...list }: BroughtList): NewList {
  const identities = new Map<string, Identity>();
  const read = lines.map((cells) => {
    const { line, identity } = readLine(cells, columns);
    if (identity) identities.set(identityKey(identity), identity);
    return line;
  });
  return { ...list, lines: read, identities: [...identities.values()] };
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
