import { identityLabel } from '@/lib/core/identity/key';
import { fieldTexts } from '@/lib/core/profile/export/csv';
import { viewAll } from '@/lib/lists/plan';
import { writeCsv } from '@/lib/lists/write-csv';
import type { Database } from '@/lib/storage/database';
import { readContext } from './list-draft';

/** People of History as CSV, from the stored answers: by what they were looked up, and every field. Nobody is asked. */
export async function exportPeople(database: Database, personIds: readonly string[]): Promise<string> {
  const lookups = await database.lookups.bulkGet([...personIds]);
  const identities = lookups.flatMap((lookup) => lookup?.identity ?? []);
  const rows: { cells: string[]; added: string[] }[] = [];
  for await (const views of viewAll(database, identities, await readContext(database))) {
    for (const { identity, profile } of views) {
      rows.push({ cells: [identityLabel(identity)], added: fieldTexts(profile).row });
    }
  }
  return writeCsv({
    header: ['Email or LinkedIn'],
    added: fieldTexts({}).header,
    rows,
    delimiter: ',',
    byteOrderMark: true,
  });
}
