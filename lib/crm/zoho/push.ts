import type { CrmChange, CrmDiff, CrmResult, CrmValue, Receipt } from '@/lib/crm/types';
import { failed, SINGULAR, writeCall } from './api';
import { findFreshRecords } from './find';
import { identifiers } from './identifiers';
import type { RecordLink } from './url';
import { recordBody, writeRecord, type Written } from './write';
import type { ZohoTools } from './zoho-tools';

/** Writes exactly what the diff shows: a new record, or some fields of one that nobody has touched since. */
export async function pushRecord(
  tools: ZohoTools,
  linkTo: RecordLink,
  diff: CrmDiff,
): Promise<CrmResult<Receipt>> {
  if (diff.obstacles.length > 0)
    return failed({ kind: 'bad-request', money: 'none', detail: diff.obstacles.join(' ') });
  const { recordId } = diff.target;
  return recordId === undefined ? create(tools, linkTo, diff) : update(tools, linkTo, diff, recordId);
}

/** Never an empty value (Zoho would clear the field), and Fill only where Zoho is empty, as its name says. */
const isSent = ({ action, value, before }: CrmChange): boolean =>
  value !== '' && (action === 'Overwrite' || (action === 'Fill' && before === ''));

const sentOf = (diff: CrmDiff): readonly CrmChange[] => diff.changes.filter(isSent);

/** What a push of this diff sends, by API name. */
export const writtenOf = (diff: CrmDiff): Readonly<Record<string, CrmValue>> =>
  Object.fromEntries(sentOf(diff).map((change) => [change.api, change.value]));

/** What every receipt of this diff says. */
const common = (diff: CrmDiff) => ({
  written: writtenOf(diff),
  labels: Object.fromEntries(sentOf(diff).map(({ api, label }) => [api, label])),
  runsWorkflows: diff.runsWorkflows,
});

async function create(tools: ZohoTools, linkTo: RecordLink, diff: CrmDiff): Promise<CrmResult<Receipt>> {
  const found = await findFreshRecords(tools, identifiers(diff.identifiers));
  if (!found.ok) return found;
  // A record of the same person that was not there when the user chose to make a new one.
  const appeared = found.value.find((match) => !diff.besides?.includes(match.id));
  if (appeared !== undefined)
    return failed({
      kind: 'moved-on',
      money: 'none',
      detail: `${appeared.name} was added to Zoho meanwhile, so no second record was made.`,
    });

  const { module } = diff.target;
  const call = writeCall({
    method: 'POST',
    path: `/${module}`,
    body: recordBody(writtenOf(diff), diff.runsWorkflows),
    purpose: `Create ${SINGULAR[module]}`,
  });
  const result = await writeRecord(tools.send, call);
  return result.ok ? { ok: true, value: await createdReceipt(linkTo, diff, result.value) } : result;
}

/** The receipt of a record that this diff made. */
export const createdReceipt = (linkTo: RecordLink, diff: CrmDiff, written: Written): Promise<Receipt> =>
  receiptOf(linkTo, diff, written, { kind: 'created', before: {} });

async function update(
  tools: ZohoTools,
  linkTo: RecordLink,
  diff: CrmDiff,
  recordId: string,
): Promise<CrmResult<Receipt>> {
  const { module } = diff.target;
  const written = writtenOf(diff);
  if (Object.keys(written).length === 0) {
    const target = { module, recordId };
    const url = await linkTo(module, recordId);
    return { ok: true, value: { ...common(diff), kind: 'nothing-to-change', target, url, before: {} } };
  }

  const call = writeCall({
    method: 'PUT',
    path: `/${module}/${encodeURIComponent(recordId)}`,
    body: recordBody(written, diff.runsWorkflows),
    purpose: `Update ${SINGULAR[module]}`,
    ...(diff.readAt === undefined ? {} : { unmodifiedSince: diff.readAt }),
  });
  const result = await writeRecord(tools.send, call);
  return result.ok ? { ok: true, value: await updatedReceipt(linkTo, diff, result.value) } : result;
}

/** The receipt of a record that this diff changed. */
export const updatedReceipt = (linkTo: RecordLink, diff: CrmDiff, written: Written): Promise<Receipt> =>
  receiptOf(linkTo, diff, written, {
    kind: 'updated',
    before: Object.fromEntries(sentOf(diff).map((change) => [change.api, valueBefore(change)])),
  });

async function receiptOf(
  linkTo: RecordLink,
  diff: CrmDiff,
  { id, modifiedAt }: Written,
  what: Pick<Receipt, 'kind' | 'before'>,
): Promise<Receipt> {
  const { module } = diff.target;
  return {
    ...common(diff),
    ...what,
    target: { module, recordId: id },
    url: await linkTo(module, id),
    ...(modifiedAt === undefined ? {} : { modifiedAt }),
  };
}

/** What stood there, in the field's own type; null for empty. */
const valueBefore = ({ before, value }: CrmChange): string | number | null =>
  before === '' ? null : typeof value === 'number' ? Number(before) : before;
