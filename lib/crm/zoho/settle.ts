import { writtenOf } from '@/lib/crm/sent';
import type { CrmDiff, CrmResult, Receipt } from '@/lib/crm/types';
import { findAccounts } from './accounts';
import { companyFrom } from './company';
import { queryLastName } from './coql';
import { findFreshRecords } from './find';
import { identifiers } from './identifiers';
import { createdReceipt, updatedReceipt } from './push';
import { readRecord, textOf, type ZohoRecord } from './record';
import type { RecordLink } from './url';
import type { ZohoTools } from './zoho-tools';

/** Clocks differ: a record counts as made after the push was sent from this long before it. */
const CLOCK_SKEW_MS = 5 * 60_000;

/**
 * What became of a push whose answer never came. A record that the push was to make is looked for by everything the person or company can
 * be found by, and where that is nothing, by the name; it is ours when it holds what was sent and did not exist before. An update happened
 * when every value that was sent stands in the record.
 */
export async function settlePush(
  tools: ZohoTools,
  linkTo: RecordLink,
  diff: CrmDiff,
  since: string,
): Promise<CrmResult<Receipt | undefined>> {
  const { module, recordId } = diff.target;
  if (recordId !== undefined) {
    const record = await readRecord(tools.send, module, recordId);
    if (!record.ok) return record;
    if (record.value === undefined || !holds(record.value, diff)) return { ok: true, value: undefined };
    return { ok: true, value: await updatedReceipt(linkTo, diff, writtenRecord(record.value)) };
  }

  const candidates = await candidatesFor(tools, diff);
  if (!candidates.ok) return candidates;
  for (const id of candidates.value) {
    if (diff.besides?.includes(id)) continue;
    const record = await readRecord(tools.send, module, id);
    if (!record.ok) return record;
    if (record.value === undefined || !holds(record.value, diff)) continue;
    if (Date.parse(textOf(record.value, 'Created_Time')) < Date.parse(since) - CLOCK_SKEW_MS) continue;
    return { ok: true, value: await createdReceipt(linkTo, diff, writtenRecord(record.value)) };
  }
  return { ok: true, value: undefined };
}

/** Ids of records that may be the one. */
async function candidatesFor(tools: ZohoTools, diff: CrmDiff): Promise<CrmResult<readonly string[]>> {
  const { module } = diff.target;
  if (module === 'Accounts') {
    const accounts = await findAccounts(tools, companyFrom(diff.identifiers));
    return accounts.ok ? { ok: true, value: accounts.value.map(({ id }) => id) } : accounts;
  }
  const found = await findFreshRecords(tools, [identifiers(diff.identifiers)]);
  if (!found.ok) return found;
  const inModule = found.value.flat().filter((match) => match.module === module);
  const lastName = writtenOf(diff)['Last_Name'];
  if (inModule.length > 0 || typeof lastName !== 'string')
    return { ok: true, value: inModule.map(({ id }) => id) };
  const fields = await tools.fieldsOf(module);
  if (!fields.ok) return fields;
  const named = await queryLastName(tools.send, module, fields.value, lastName);
  return named.ok ? { ok: true, value: named.value.map(({ id }) => id) } : named;
}

/** Everything that was sent stands in the record. Owner and tags are answered in other shapes, and a workflow may have changed them. */
const holds = (record: ZohoRecord, diff: CrmDiff): boolean =>
  Object.entries(writtenOf(diff)).every(
    ([api, value]) => typeof value === 'object' || textOf(record, api) === String(value),
  );

const writtenRecord = (record: ZohoRecord) => {
  const modifiedAt = textOf(record, 'Modified_Time');
  return { id: record.id, ...(modifiedAt === '' ? {} : { modifiedAt }) };
};
