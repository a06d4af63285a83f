import type { Database } from '@/lib/storage/database';
import type { ListItemRow, ListItemState, ListRow } from '@/lib/storage/list-rows';

/** People asked about at once: two full batches of 25, five of ten. */
const WAVE = 50;

/** Writes items and keeps the list's counts and credits true, in one step. Items that were forgotten meanwhile stay forgotten. */
export function writeItems(database: Database, listId: string, items: readonly ListItemRow[]): Promise<void> {
  return database.transaction('rw', database.lists, database.listItems, async () => {
    const list = await database.lists.get(listId);
    if (!list) return;
    const before = await database.listItems.bulkGet(items.map(({ key }): [string, string] => [listId, key]));
    const counts = { ...list.counts };
    let { credits } = list;
    for (const [place, item] of items.entries()) {
      const old = before[place];
      if (!old) continue;
      counts[old.state] -= 1;
      counts[item.state] += 1;
      credits += item.credits - old.credits;
    }
    await database.listItems.bulkPut(items.filter((_, place) => before[place] !== undefined));
    await database.lists.update(listId, { counts, credits });
  });
}

export const itemsIn = (database: Database, listId: string, state: ListItemState): Promise<ListItemRow[]> =>
  between(database, [listId, state]).toArray();

/** Who is asked next: people who can share all their calls, and who must be asked alone only when nobody else waits. */
export async function nextWave(database: Database, listId: string): Promise<ListItemRow[]> {
  const sharing = await database.listItems
    .where('[listId+state+group+place]')
    .between([listId, 'waiting', '!'], [listId, 'waiting', '\uffff'])
    .first();
  return between(database, [listId, 'waiting', sharing?.group ?? ''])
    .limit(WAVE)
    .toArray();
}

const between = (database: Database, prefix: readonly (string | number)[]) =>
  database.listItems
    .where('[listId+state+group+place]')
    .between([...prefix, ...LOWEST].slice(0, 4), [...prefix, ...HIGHEST].slice(0, 4));

/** Below and above every place and every group, for what a prefix leaves open. */
const LOWEST = [-Infinity, -Infinity];
const HIGHEST = ['\uffff', '\uffff'];

export const peopleOf = (list: Pick<ListRow, 'counts'>): number =>
  doneOf(list) + list.counts.waiting + list.counts.asking;

/** How far a list is, in people. */
export const doneOf = ({ counts }: Pick<ListRow, 'counts'>): number =>
  counts.found + counts['not-found'] + counts.failed + counts.unknown + counts.stopped;
