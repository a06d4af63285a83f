import * as z from 'zod/mini';
import { NOTE_SCOPES } from '@/lib/connections/zoho/scopes';
import { crmWords } from '@/lib/core/words/en/crm';
import { noteOf } from '@/lib/crm/note';
import type { CrmDiff, CrmNote, CrmResult, Receipt } from '@/lib/crm/types';
import type { Send } from '@/lib/http/types';
import { failed, namingScopes, readBody, readCall, writeCall } from './api';
import { writeRecord } from './write';

const note = z.object({
  id: z.string(),
  Note_Title: z.nullable(z.string()),
  Note_Content: z.nullable(z.string()),
});
const answer = z.object({ data: z.array(note) });

/**
 * Adds the note with the sources to a record that was just written. The record stands whatever becomes of the note: what went wrong is
 * told with it. After silence it is looked for and never sent twice.
 * Follows https://www.zoho.com/crm/developer/docs/api/v7/create-notes.html
 */
export async function addNote(send: Send, diff: CrmDiff, receipt: Receipt): Promise<Receipt> {
  const wanted = wantedNote(diff, receipt);
  if (wanted === undefined) return receipt;
  const call = writeCall({
    method: 'POST',
    path: `${pathOf(receipt)}/Notes`,
    body: JSON.stringify({ data: [{ Note_Title: wanted.title, Note_Content: wanted.content }] }),
    purpose: 'Add note',
  });
  const written = namingScopes(await writeRecord(send, call), NOTE_SCOPES);
  if (written.ok) return { ...receipt, note: { ...wanted, id: written.value.id } };
  const { problem } = written;
  if (problem.money === 'maybe') return findNote(send, diff, receipt);
  return { ...receipt, note: { ...wanted, problem } };
}

/** What became of a note whose answer never came. */
export async function findNote(send: Send, diff: CrmDiff, receipt: Receipt): Promise<Receipt> {
  const wanted = wantedNote(diff, receipt);
  if (wanted === undefined || receipt.note?.id !== undefined) return receipt;
  const path = `${pathOf(receipt)}/Notes?fields=Note_Title,Note_Content&per_page=200`;
  const notes = await readNotes(send, path);
  if (!notes.ok) return { ...receipt, note: { ...wanted, problem: notes.problem } };
  const found = notes.value.find((each) => isSame(each, wanted));
  const problem = { kind: 'network', money: 'none', detail: crmWords.noteNotThere } as const;
  return { ...receipt, note: { ...wanted, ...(found ? { id: found.id } : { problem }) } };
}

/** Whether the note is as it was written, changed by somebody, or gone. */
export async function noteNow(send: Send, written: CrmNote): Promise<CrmResult<'same' | 'changed' | 'gone'>> {
  if (written.id === undefined) return { ok: true, value: 'gone' };
  const notes = await readNotes(
    send,
    `/Notes/${encodeURIComponent(written.id)}?fields=Note_Title,Note_Content`,
  );
  if (!notes.ok) return notes;
  const [only] = notes.value;
  if (only === undefined) return { ok: true, value: 'gone' };
  return { ok: true, value: isSame(only, written) ? 'same' : 'changed' };
}

/** Follows https://www.zoho.com/crm/developer/docs/api/v7/delete-notes.html */
export const deleteNote = (send: Send, id: string) =>
  writeRecord(
    send,
    writeCall({ method: 'DELETE', path: `/Notes/${encodeURIComponent(id)}`, purpose: 'Undo note' }),
  );

type ZohoNote = z.infer<typeof note>;

async function readNotes(send: Send, path: string): Promise<CrmResult<readonly ZohoNote[]>> {
  const body = namingScopes(await readBody(send, readCall(path, 'Read notes', ['crm-record'])), NOTE_SCOPES);
  if (!body.ok) return body;
  const parsed = answer.safeParse(body.value ?? { data: [] });
  return parsed.success
    ? { ok: true, value: parsed.data.data }
    : failed({ kind: 'unreadable', money: 'none' });
}

const wantedNote = (diff: CrmDiff, receipt: Receipt) =>
  diff.addsNote && receipt.kind !== 'nothing-to-change' ? noteOf(diff.changes) : undefined;

const isSame = (one: ZohoNote, { title, content }: Pick<CrmNote, 'title' | 'content'>): boolean =>
  one.Note_Title === title && lines(one.Note_Content ?? '') === lines(content);

/** Zoho may keep line ends in its own way. */
const lines = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

const pathOf = ({ target }: Receipt): string => `/${target.module}/${encodeURIComponent(target.recordId)}`;
