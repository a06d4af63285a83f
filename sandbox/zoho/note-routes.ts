import type { Context, Hono } from 'hono';
import { authorize, readModule, recordScope, requirePermission, type ScopeNeed } from './access.ts';
import { presentNote, readNote } from './notes.ts';
import { readPage } from './paging.ts';
import { presentRecord } from './record-store.ts';
import { invalidData, invalidRequest, missingParameter } from './refusal.ts';
import { readId, readWrite } from './request.ts';
import type { ZohoState } from './state.ts';
import { answerWrite, type RecordAnswer } from './write.ts';

const noteScope = (...operations: string[]): ScopeNeed => ['ZohoCRM.modules.notes', ...operations];

/** Notes of a record, and the contacts of an account: https://www.zoho.com/crm/developer/docs/api/v7/create-notes.html, …/get-related-records.html */
export function addNoteRoutes(app: Hono, zoho: ZohoState): void {
  app.get('/crm/v7/Notes/:id', (context) => {
    authorize(context, zoho, [noteScope('READ')]);
    const fields = requiredFields(context);
    const note = zoho.notes.all().find(({ id }) => id === context.req.param('id'));
    return note ? context.json({ data: [presentNote(note, fields)] }) : context.body(null, 204);
  });

  app.delete('/crm/v7/Notes/:id', (context) => {
    authorize(context, zoho, [noteScope('DELETE')]);
    const id = readId(context.req.param('id'));
    const note = zoho.notes.all().find((each) => each.id === id);
    if (note) zoho.notes.remove(note);
    const answer: RecordAnswer = note
      ? { code: 'SUCCESS', details: { id }, message: 'record deleted', status: 'success' }
      : invalidData({ id }, 'record not deleted');
    return answerWrite(context, zoho, [answer], 200);
  });

  app.get('/crm/v7/:module/:id/Notes', (context) => {
    const module = readModule(context.req.param('module'));
    authorize(context, zoho, [recordScope(module, 'READ'), noteScope('READ')]);
    const id = readId(context.req.param('id'));
    const fields = requiredFields(context);
    const { page, perPage } = readPage(new URL(context.req.url).searchParams, 200);
    const notes = zoho.notes.of(module, id).slice((page - 1) * perPage, page * perPage);
    if (notes.length === 0) return context.body(null, 204);
    return context.json({
      data: notes.map((note) => presentNote(note, fields)),
      info: { per_page: perPage, count: notes.length, page, more_records: false },
    });
  });

  app.post('/crm/v7/:module/:id/Notes', async (context) => {
    const module = readModule(context.req.param('module'));
    authorize(context, zoho, [recordScope(module, 'READ'), noteScope('CREATE', 'WRITE')]);
    requirePermission(zoho, `Crm_Implied_View_${module}`);
    const record = zoho.store.find(module, readId(context.req.param('id')));
    if (!record) throw invalidRequest({ resource_path_index: 1 }, 'the related id given seems to be invalid');
    const { data } = await readWrite(context);
    const answers = data.map((item, index): RecordAnswer => {
      const input = readNote(item, index);
      if ('error' in input) return input.error;
      const { id } = zoho.notes.add(record, input.title, input.content);
      return { code: 'SUCCESS', details: { id }, message: 'record added', status: 'success' };
    });
    return answerWrite(context, zoho, answers, 201);
  });

  app.get('/crm/v7/Accounts/:id/Contacts', (context) => {
    authorize(context, zoho, [recordScope('Accounts', 'READ'), recordScope('Contacts', 'READ')]);
    const id = readId(context.req.param('id'));
    const fields = requiredFields(context);
    const { perPage } = readPage(new URL(context.req.url).searchParams, 200);
    const contacts = zoho.store
      .all('Contacts')
      .map((record) => presentRecord(record, fields))
      .filter((contact) => isLinkTo(contact['Account_Name'], id));
    if (contacts.length === 0) return context.body(null, 204);
    const shown = contacts
      .slice(0, perPage)
      .map((contact) => Object.fromEntries(['id', ...fields].map((name) => [name, contact[name]])));
    return context.json({
      data: shown,
      info: { per_page: perPage, count: shown.length, page: 1, more_records: contacts.length > perPage },
    });
  });
}

const isLinkTo = (value: unknown, id: string): boolean =>
  typeof value === 'object' && value !== null && 'id' in value && value.id === id;

/** Since v3 Zoho wants to be told which fields. */
function requiredFields(context: Context): readonly string[] {
  const fields = context.req.query('fields');
  if (!fields) throw missingParameter('fields');
  return fields.split(',');
}
