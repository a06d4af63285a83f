import { explainReason } from '@/lib/core/identity/reason';
import { fieldTexts } from '@/lib/core/profile/export/csv';
import type { Profile } from '@/lib/core/profile/profile';
import { statusWords } from '@/lib/core/words/en/status';
import type { ViewContext } from '@/lib/lookup/view-person';
import type { Database } from '@/lib/storage/database';
import type { ListItemRow } from '@/lib/storage/list-rows';
import { viewAll } from './plan';
import { stateWords } from './state-words';
import { writeCsv } from './write-csv';

/**
 * The list as CSV: every line as the user brought it, what became of it, and what is known about the person, from the stored answers. Reads
 * only, some people at a time, so that a long list does not stop the panel. Undefined when the list is gone.
 */
export async function exportList(
  database: Database,
  listId: string,
  context: ViewContext,
): Promise<string | undefined> {
  const [stored, items] = await Promise.all([
    database.listLines.get(listId),
    database.listItems.where('[listId+key]').between([listId, ''], [listId, '\uffff']).toArray(),
  ]);
  if (!stored) return undefined;
  const asked = [...new Set(items.flatMap(({ providers }) => Object.keys(providers)))];
  const labels = asked.map((id) => context.providers.find((provider) => provider.id === id)?.label ?? id);
  const profiles = await profilesOf(database, items, context);
  const known = new Map(items.map((item) => [item.key, item]));
  const { header: fields } = fieldTexts({});
  const rows = stored.lines.map(({ cells, key, reason }) => {
    const item = known.get(key ?? '');
    return {
      cells,
      added: [
        item ? stateWords(item.state) : statusWords.nobody,
        item?.note ?? (reason === undefined ? '' : explainReason(reason)),
        ...asked.map((id) => (item?.providers[id] ? stateWords(item.providers[id]) : '')),
        ...fieldTexts(profiles.get(key ?? '') ?? {}).row,
      ],
    };
  });
  return writeCsv({
    header: stored.header,
    added: ['Status', 'Note', ...labels, ...fields],
    rows,
    delimiter: stored.delimiter,
    byteOrderMark: stored.byteOrderMark,
  });
}

async function profilesOf(
  database: Database,
  items: readonly ListItemRow[],
  context: ViewContext,
): Promise<ReadonlyMap<string, Profile>> {
  const found = items.filter(({ state }) => state === 'found');
  const profiles = new Map<string, Profile>();
  let place = 0;
  const identities = found.map(({ identity }) => identity);
  for await (const views of viewAll(database, identities, context)) {
    for (const { profile } of views) {
      const item = found[place++];
      if (item) profiles.set(item.key, profile);
    }
  }
  return profiles;
}
