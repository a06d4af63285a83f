import { commonWords } from '@/lib/core/words/en/common';
import { sentOf, writtenOf } from '@/lib/crm/sent';
import type { CrmChange, CrmDiff, CrmResult, CrmTable, Receipt } from '@/lib/crm/types';
import { failed, SINGULAR, writeCall } from './api';
import { checkNew } from './check';
import { obstaclesOf } from './missing';
import type { RecordLink } from './url';
import { MOST_RECORDS, recordBody, writeRecord, writeRecords, type Written } from './write';
import type { ZohoTools } from './zoho-tools';

/** Writes exactly what the diff shows: a new record, or some fields of one that nobody has touched since. */
export async function pushRecord(
  tools: ZohoTools,
  linkTo: RecordLink,
  diff: CrmDiff,
): Promise<CrmResult<Receipt>> {
  const refused = refusedFor(diff);
  if (refused !== undefined) return refused;
  const { recordId } = diff.target;
  if (recordId !== undefined) return update(tools, linkTo, diff, recordId);
  const [checked] = await checkNew(tools, [diff]);
  if (checked?.ok === false) return checked;
  const [created = failed({ kind: 'unreadable', money: 'maybe' })] = await createRecords(tools, linkTo, [
    diff,
  ]);
  return created;
}

/** Why a diff cannot be pushed as it is. */
function refusedFor(
  diff: CrmDiff,
): { ok: false; problem: { kind: 'bad-request'; money: 'none'; detail: string } } | undefined {
  const why = [...new Set([...diff.obstacles, ...obstaclesOf(diff.missing)])];
  return why.length === 0
    ? undefined
    : { ok: false, problem: { kind: 'bad-request', money: 'none', detail: commonWords.sentences(...why) } };
}

/** What every receipt of this diff says. */
const common = (diff: CrmDiff) => ({
  written: writtenOf(diff),
  labels: Object.fromEntries(sentOf(diff).map(({ api, label }) => [api, label])),
  runsWorkflows: diff.runsWorkflows,
});

/** Makes records that were just checked, in calls of up to 100; one result each, in their order. */
export async function createRecords(
  tools: ZohoTools,
  linkTo: RecordLink,
  diffs: readonly CrmDiff[],
): Promise<readonly CrmResult<Receipt>[]> {
  const results = new Map<CrmDiff, CrmResult<Receipt>>();
  for (const diff of diffs) {
    const refused = refusedFor(diff);
    if (refused !== undefined) results.set(diff, refused);
  }
  const alike = Map.groupBy(
    diffs.filter((diff) => !results.has(diff)),
    ({ target, runsWorkflows }) => `${target.module} ${runsWorkflows}`,
  );
  for (const group of alike.values())
    for (let start = 0; start < group.length; start += MOST_RECORDS) {
      const some = group.slice(start, start + MOST_RECORDS);
      const written = await createTogether(tools, some);
      for (const [index, diff] of some.entries()) {
        const result = written[index] ?? failed({ kind: 'unreadable', money: 'maybe' });
        results.set(
          diff,
          result.ok ? { ok: true, value: await createdReceipt(linkTo, diff, result.value) } : result,
        );
      }
    }
  return diffs.map((diff) => results.get(diff) ?? failed({ kind: 'unreadable', money: 'maybe' }));
}

async function createTogether(
  { send }: ZohoTools,
  diffs: readonly CrmDiff[],
): Promise<readonly CrmResult<Written>[]> {
  const [first] = diffs;
  if (first === undefined) return [];
  const { module } = first.target;
  const call = writeCall({
    method: 'POST',
    path: `/${module}`,
    body: recordBody(diffs.map(writtenOf), first.runsWorkflows),
    purpose: diffs.length === 1 ? `Create ${SINGULAR[module]}` : `Create ${diffs.length} ${plural(module)}`,
  });
  return writeRecords(send, call, diffs.length);
}

const plural = (module: CrmTable): string => module.toLowerCase();

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
    body: recordBody([written], diff.runsWorkflows),
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
