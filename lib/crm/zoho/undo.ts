import type { CrmResult, CrmValue, Receipt, UndoOutcome } from '@/lib/crm/types';
import type { Send } from '@/lib/http/types';
import { failed, SINGULAR, writeCall } from './api';
import { readRecord, textOf, type ZohoRecord } from './record';
import { recordBody, writeRecord } from './write';

/**
 * Takes a push back: a created record is deleted, an updated one gets its old values again (null clears a field that was empty). Only
 * while the record is as the push left it: what somebody wrote since must not be lost. Zoho's own workflows count as somebody. Else it says
 * who changed what, and with `partly` gives back the fields that nobody has touched.
 * Follows https://www.zoho.com/crm/developer/docs/api/v7/delete-records.html and …/update-records.html
 */
export async function undoPush(
  send: Send,
  receipt: Receipt,
  partly: boolean,
): Promise<CrmResult<UndoOutcome>> {
  const { module, recordId } = receipt.target;
  if (receipt.kind === 'nothing-to-change') return undone('Undone: nothing had been changed.');

  const record = await readRecord(send, module, recordId);
  if (!record.ok) return record;
  if (record.value === undefined)
    return failed({ kind: 'moved-on', money: 'none', detail: 'The record is no longer in Zoho.' });
  const modifiedAt = textOf(record.value, 'Modified_Time');
  if (receipt.modifiedAt !== undefined && modifiedAt === receipt.modifiedAt)
    return takeBack(send, receipt, receipt.before, modifiedAt);

  const untouched = untouchedIn(record.value, receipt);
  if (!partly || untouched.length === 0) return refused(record.value, receipt, untouched);
  const before = Object.entries(receipt.before).filter(([api]) => untouched.includes(api));
  return takeBack(send, receipt, Object.fromEntries(before), modifiedAt);
}

async function takeBack(
  send: Send,
  receipt: Receipt,
  before: Receipt['before'],
  unmodifiedSince: string,
): Promise<CrmResult<UndoOutcome>> {
  const { module, recordId } = receipt.target;
  const isNew = receipt.kind === 'created';
  const call = writeCall({
    method: isNew ? 'DELETE' : 'PUT',
    path: `/${module}/${encodeURIComponent(recordId)}`,
    purpose: `Undo ${SINGULAR[module]}`,
    // For what happens between our reading and this.
    unmodifiedSince,
    ...(isNew ? {} : { body: recordBody(before, receipt.runsWorkflows) }),
  });
  const result = await writeRecord(send, call);
  if (!result.ok && (result.problem.money !== 'maybe' || !(await isTakenBack(send, receipt, before))))
    return result;
  const count = Object.keys(before).length;
  if (isNew) return undone(`Undone: the ${SINGULAR[module]} is in Zoho's recycle bin.`);
  return undone(
    count === Object.keys(receipt.before).length
      ? `Undone: the ${SINGULAR[module]} has its earlier values again.`
      : `Undone: ${count} ${count === 1 ? 'field has its earlier value' : 'fields have their earlier values'} again.`,
  );
}

/** After an answer that never came: whether it happened all the same. */
async function isTakenBack(send: Send, receipt: Receipt, before: Receipt['before']): Promise<boolean> {
  const record = await readRecord(send, receipt.target.module, receipt.target.recordId);
  if (!record.ok) return false;
  const { value } = record;
  if (receipt.kind === 'created') return value === undefined;
  return (
    value !== undefined &&
    Object.entries(before).every(([api, old]) => textOf(value, api) === String(old ?? ''))
  );
}

/** Fields of an update that still hold what it wrote. A record that was made cannot go back in part. */
const untouchedIn = (record: ZohoRecord, { kind, written }: Receipt): readonly string[] =>
  kind === 'created'
    ? []
    : Object.keys(written).filter((api) => textOf(record, api) === asText(written[api]));

const asText = (value: CrmValue | undefined): string =>
  typeof value === 'object' ? '' : String(value ?? '');

const instant = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

function refused(record: ZohoRecord, receipt: Receipt, untouched: readonly string[]): CrmResult<UndoOutcome> {
  const { labels, target } = receipt;
  const who = textOf(record, 'Modified_By') || 'Somebody';
  const at = new Date(textOf(record, 'Modified_Time'));
  const when = Number.isNaN(at.getTime()) ? '' : ` on ${instant.format(at)}`;
  const touched = Object.keys(receipt.written).filter(
    (api) => typeof receipt.written[api] !== 'object' && textOf(record, api) !== asText(receipt.written[api]),
  );
  const label = (api: string) => labels[api] ?? api;
  const what =
    touched.length === 0 ? 'other fields than those that were pushed' : touched.map(label).join(', ');
  return {
    ok: true,
    value: {
      state: 'refused',
      said: `${who} changed the ${SINGULAR[target.module]} in Zoho${when}, after it was pushed: ${what}. Nothing was undone.`,
      stillPossible: untouched.map(label),
    },
  };
}

const undone = (said: string): CrmResult<UndoOutcome> => ({ ok: true, value: { state: 'undone', said } });
