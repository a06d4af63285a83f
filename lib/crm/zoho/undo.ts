import * as z from 'zod/mini';
import { commonWords } from '@/lib/core/words/en/common';
import { crmUndoWords } from '@/lib/core/words/en/crm-undo';
import { instant } from '@/lib/core/words/numbers';
import type { CrmResult, CrmValue, Receipt, UndoOutcome } from '@/lib/crm/types';
import type { Send } from '@/lib/http/types';
import { failed, readBody, readCall, SINGULAR, writeCall } from './api';
import { deleteNote, noteNow } from './notes';
import { readRecord, textOf, type ZohoRecord } from './record';
import { recordBody, writeRecord } from './write';

/**
 * Takes a push back: a created record is deleted, an updated one gets its old values again (null clears a field that was empty). Only
 * while the record is as the push left it: what somebody wrote since must not be lost. Zoho's own workflows count as somebody. Else it says
 * who changed what, and with `partly` gives back the fields that nobody has touched. A note that went along goes too, as long as nobody has
 * rewritten it; an account only while no contact belongs to it.
 * Follows https://www.zoho.com/crm/developer/docs/api/v7/delete-records.html and …/update-records.html
 */
export async function undoPush(
  send: Send,
  receipt: Receipt,
  partly: boolean,
): Promise<CrmResult<UndoOutcome>> {
  const { module, recordId } = receipt.target;
  if (receipt.kind === 'nothing-to-change') return undone(crmUndoWords.nothingChanged);

  const record = await readRecord(send, module, recordId);
  if (!record.ok) return record;
  if (record.value === undefined)
    return failed({ kind: 'moved-on', money: 'none', detail: crmUndoWords.gone });
  const modifiedAt = textOf(record.value, 'Modified_Time');
  if (receipt.modifiedAt !== undefined && modifiedAt === receipt.modifiedAt)
    return takeBackWhole(send, receipt, modifiedAt);

  const untouched = untouchedIn(record.value, receipt);
  if (!partly || untouched.length === 0) return refused(record.value, receipt, untouched);
  const before = Object.entries(receipt.before).filter(([api]) => untouched.includes(api));
  return takeBack(send, receipt, Object.fromEntries(before), modifiedAt);
}

async function takeBackWhole(
  send: Send,
  receipt: Receipt,
  modifiedAt: string,
): Promise<CrmResult<UndoOutcome>> {
  const { note, kind, target } = receipt;
  const isInUse = await hasContacts(send, receipt);
  if (!isInUse.ok) return isInUse;
  if (isInUse.value) return refusedWith(crmUndoWords.accountInUse);
  const now = note === undefined ? undefined : await noteNow(send, note);
  if (now !== undefined && !now.ok) return now;
  // Deleting a record deletes its notes, also what somebody has added to ours.
  if (now?.value === 'changed' && kind === 'created')
    return refusedWith(crmUndoWords.noteChanged[target.module]);
  const taken = await takeBack(send, receipt, receipt.before, modifiedAt);
  if (!taken.ok || taken.value.state !== 'undone' || kind === 'created' || note?.id === undefined)
    return taken;
  if (now?.value === 'changed') return undone(taken.value.said, crmUndoWords.noteStays);
  if (now?.value !== 'same') return taken;
  const deleted = await deleteNote(send, note.id);
  return undone(taken.value.said, deleted.ok ? crmUndoWords.noteDeleted : crmUndoWords.noteLeft);
}

/** Follows https://www.zoho.com/crm/developer/docs/api/v7/get-related-records.html; 204 when there is none. */
async function hasContacts(send: Send, { target, kind }: Receipt): Promise<CrmResult<boolean>> {
  if (target.module !== 'Accounts' || kind !== 'created') return { ok: true, value: false };
  const path = `/Accounts/${encodeURIComponent(target.recordId)}/Contacts?fields=id&per_page=1`;
  const body = await readBody(send, readCall(path, 'Read contacts of account', ['crm-record']));
  return body.ok ? { ok: true, value: body.value !== undefined } : body;
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
    ...(isNew ? {} : { body: recordBody([before], receipt.runsWorkflows) }),
  });
  const result = await writeRecord(send, call);
  if (!result.ok && (result.problem.money !== 'maybe' || !(await isTakenBack(send, receipt, before))))
    return result;
  const count = Object.keys(before).length;
  if (isNew) return undone(crmUndoWords.inBin[module]);
  return undone(
    count === Object.keys(receipt.before).length ? crmUndoWords.asBefore[module] : crmUndoWords.partly(count),
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
  kind === 'created' ? [] : Object.keys(written).filter((api) => stillHolds(record, api, written[api]));

/** A link is the same when it leads to the same record; tags and owners are only written on new records. */
function stillHolds(record: ZohoRecord, api: string, value: CrmValue | undefined): boolean {
  if (typeof value !== 'object') return textOf(record, api) === String(value ?? '');
  const linked = z.object({ id: z.string() }).safeParse(record[api]);
  return linked.success && 'id' in value && linked.data.id === value.id;
}

function refused(record: ZohoRecord, receipt: Receipt, untouched: readonly string[]): CrmResult<UndoOutcome> {
  const { labels, target } = receipt;
  const who = textOf(record, 'Modified_By') || crmUndoWords.somebody;
  const at = new Date(textOf(record, 'Modified_Time'));
  const touched = Object.keys(receipt.written).filter(
    (api) =>
      !stillHolds(record, api, receipt.written[api]) &&
      (receipt.kind === 'updated' || typeof receipt.written[api] !== 'object'),
  );
  const label = (api: string) => labels[api] ?? api;
  const what = touched.length === 0 ? crmUndoWords.otherFields : commonWords.list(touched.map(label));
  return refusedWith(
    Number.isNaN(at.getTime())
      ? crmUndoWords.changed[target.module](who, what)
      : crmUndoWords.changedAt[target.module](who, instant(at), what),
    untouched.map(label),
  );
}

const refusedWith = (why: string, stillPossible: readonly string[] = []): CrmResult<UndoOutcome> => ({
  ok: true,
  value: {
    state: 'refused',
    said: commonWords.sentences(why, crmUndoWords.nothingUndone),
    stillPossible,
  },
});

const undone = (...sentences: readonly string[]): CrmResult<UndoOutcome> => ({
  ok: true,
  value: { state: 'undone', said: commonWords.sentences(...sentences) },
});
