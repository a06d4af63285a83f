import type { CrmDiff, CrmModule, Receipt } from '@/lib/crm/types';
import type { PushRow } from '@/lib/storage/rows';
import type { PushTools } from './types';

/** A record that Facet wrote for this person and still believes to be there. */
export interface OwnRecord {
  pushId: string;
  module: CrmModule;
  recordId: string;
}

/** Every push of this person: by who she is here, and by what she can be found by in the CRM. */
export async function pushesOf(
  { database }: Pick<PushTools, 'database'>,
  personId: string,
  keys: readonly string[],
): Promise<readonly PushRow[]> {
  const rows = [
    ...(await database.pushes.where({ personId }).toArray()),
    ...(await database.pushes
      .where('keys')
      .anyOf([...keys])
      .toArray()),
  ];
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

/** The records that these pushes wrote, each once. Zoho's search may not know them for a minute; we do. */
export function ownRecords(rows: readonly PushRow[]): readonly OwnRecord[] {
  const records = rows
    .filter(({ state }) => state === 'done')
    .flatMap(({ id, receipt }) => {
      const { module, recordId } = (receipt as Receipt).target;
      return module === 'Accounts' ? [] : [[recordId, { pushId: id, module, recordId }] as const];
    });
  return [...new Map(records).values()];
}

/** Sent, and nobody knows what became of it. */
export const isPending = ({ state }: PushRow): boolean => state === 'sent' || state === 'unknown';

/** What an earlier Facet stored knows nothing of missing fields and notes. */
export const diffOf = ({ diff }: PushRow): CrmDiff => ({
  ...{ missing: [], addsNote: false },
  ...(diff as CrmDiff),
});
