import type { CrmResult, Receipt } from '@/lib/crm/types';
import type { Send } from '@/lib/http/types';
import { failed, SINGULAR, writeCall } from './api';
import { readRecord, textOf } from './record';
import { recordBody, writeRecord } from './write';

/**
 * Takes a push back: a created record is deleted, an updated one gets its old values again (null clears a field that was empty). Only
 * while the record is as the push left it: what somebody wrote since must not be lost. Zoho's own workflows count as somebody.
 * Follows https://www.zoho.com/crm/developer/docs/api/v7/delete-records.html and …/update-records.html
 */
export async function undoPush(send: Send, receipt: Receipt): Promise<CrmResult<{ said: string }>> {
  const { module, recordId } = receipt.target;
  if (receipt.kind === 'nothing-to-change') return said('Undone: nothing had been changed.');

  const record = await readRecord(send, module, recordId);
  if (!record.ok) return record;
  if (record.value === undefined)
    return failed({ kind: 'moved-on', money: 'none', detail: 'The record is no longer in Zoho.' });
  const modifiedAt = textOf(record.value, 'Modified_Time');
  if (receipt.modifiedAt === undefined || modifiedAt !== receipt.modifiedAt)
    return failed({
      kind: 'moved-on',
      money: 'none',
      detail: `The ${SINGULAR[module]} was changed in Zoho after it was pushed, so nothing was undone.`,
    });

  const isNew = receipt.kind === 'created';
  const call = writeCall({
    method: isNew ? 'DELETE' : 'PUT',
    path: `/${module}/${encodeURIComponent(recordId)}`,
    purpose: `Undo ${SINGULAR[module]}`,
    // For what happens between our reading and this.
    unmodifiedSince: receipt.modifiedAt,
    ...(isNew ? {} : { body: recordBody(receipt.before) }),
  });
  const result = await writeRecord(send, call);
  if (!result.ok) return result;
  return said(
    isNew
      ? `Undone: the ${SINGULAR[module]} is in Zoho's recycle bin.`
      : `Undone: the ${SINGULAR[module]} has its earlier values again.`,
  );
}

const said = (text: string): CrmResult<{ said: string }> => ({ ok: true, value: { said: text } });
