import type { Context, Hono } from 'hono';
import { authorize, readModule, recordScope, requirePermission } from './access.ts';
import { readCoql } from './coql.ts';
import { upsertFields } from './duplicates.ts';
import { fieldsOf } from './fields.ts';
import { isObject } from './json.ts';
import { SYSTEM_UNIQUE_FIELD, type ModuleName } from './modules.ts';
import { presentRecord } from './record-store.ts';
import { invalidData, invalidRequest, missingParameter, refusal } from './refusal.ts';
import { readId, readJson, readWrite, type WriteRequest } from './request.ts';
import { searchRecords } from './search.ts';
import type { ZohoState } from './state.ts';
import { answerWrite, insertRecord, updateRecord, upsertRecord, type RecordAnswer } from './write.ts';

/** Records of CRM v7: read, search, query, write, delete. */
export function addRecordRoutes(app: Hono, zoho: ZohoState): void {
  app.post('/crm/v7/coql', async (context) => {
    authorize(context, zoho, [['ZohoCRM.coql', 'READ']]);
    const question = readCoql(zoho, await readJson(context));
    authorize(context, zoho, [recordScope(question.module, 'READ')]);
    requirePermission(zoho, `Crm_Implied_View_${question.module}`);
    const answer = question.run();
    return answer ? context.json(answer) : context.body(null, 204);
  });

  app.get('/crm/v7/:module/search', (context) => {
    const module = readModule(context.req.param('module'));
    authorize(context, zoho, [recordScope(module, 'READ'), ['ZohoSearch.securesearch', 'READ']]);
    requirePermission(zoho, `Crm_Implied_View_${module}`);
    const answer = searchRecords(zoho, module, new URL(context.req.url).searchParams);
    return answer ? context.json(answer) : context.body(null, 204);
  });

  app.get('/crm/v7/:module/:id', (context) => {
    const module = readModule(context.req.param('module'));
    authorize(context, zoho, [recordScope(module, 'READ')]);
    requirePermission(zoho, `Crm_Implied_View_${module}`);
    const record = zoho.store.find(module, readId(context.req.param('id')));
    if (!record) return context.body(null, 204);
    const wanted = context.req.query('fields')?.split(',');
    const names = wanted ?? fieldsOf(zoho.settings, module).map((field) => field.api_name);
    const whole = presentRecord(record, names);
    const shown = wanted ? Object.fromEntries(['id', ...wanted].map((name) => [name, whole[name]])) : whole;
    return context.json({ data: [shown] });
  });

  app.post('/crm/v7/:module', async (context) => {
    const module = allowWrite(context, zoho, 'Create', 'CREATE', 'WRITE');
    const request = await readWrite(context);
    zoho.writes.push({ module, action: 'insert', trigger: request.trigger, data: request.data });
    const answers = request.data.map((item, index) => insertRecord(zoho, module, item, index));
    return answerWrite(context, zoho, answers, 201);
  });

  app.post('/crm/v7/:module/upsert', async (context) => {
    const module = allowWrite(context, zoho, 'Create', 'CREATE', 'WRITE');
    requirePermission(zoho, `Crm_Implied_Edit_${module}`);
    const request = await readWrite(context);
    requireCheckable(zoho, module, request);
    zoho.writes.push({ module, action: 'upsert', trigger: request.trigger, data: request.data });
    const answers = request.data.map((item, index) =>
      upsertRecord(zoho, module, item, index, request.duplicateCheckFields),
    );
    return answerWrite(context, zoho, answers, 200);
  });

  app.put('/crm/v7/:module', async (context) => {
    const module = allowWrite(context, zoho, 'Edit', 'UPDATE', 'WRITE');
    const request = await readWrite(context);
    zoho.writes.push({ module, action: 'update', trigger: request.trigger, data: request.data });
    const answers = request.data.map((item, index) => updateRecord(zoho, module, item, index));
    return answerWrite(context, zoho, answers, 200);
  });

  app.put('/crm/v7/:module/:id', async (context) => {
    const module = allowWrite(context, zoho, 'Edit', 'UPDATE', 'WRITE');
    const id = readId(context.req.param('id'));
    const { data, trigger } = await readWrite(context);
    if (data.length > 1) throw invalidRequest({ api_name: 'data', json_path: '$.data', maximum_length: 1 });
    requireUnmodified(context, zoho, module, id);
    const items = data.map((item) => (isObject(item) ? { ...item, id } : item));
    zoho.writes.push({ module, action: 'update', trigger, data: items });
    const answers = items.map((item, index) => updateRecord(zoho, module, item, index));
    return answerWrite(context, zoho, answers, 200);
  });

  app.delete('/crm/v7/:module', (context) => {
    const module = allowWrite(context, zoho, 'Delete', 'DELETE');
    const ids = context.req.query('ids');
    if (!ids) throw missingParameter('ids');
    const answers = ids.split(',').map((id) => deleteRecord(zoho, module, id));
    return answerWrite(context, zoho, answers, 200);
  });

  app.delete('/crm/v7/:module/:id', (context) => {
    const module = allowWrite(context, zoho, 'Delete', 'DELETE');
    const id = readId(context.req.param('id'));
    requireUnmodified(context, zoho, module, id);
    return answerWrite(context, zoho, [deleteRecord(zoho, module, id)], 200);
  });
}

function allowWrite(
  context: Context,
  zoho: ZohoState,
  permission: 'Create' | 'Edit' | 'Delete',
  ...operations: string[]
): ModuleName {
  const module = readModule(context.req.param('module') ?? '');
  authorize(context, zoho, [recordScope(module, ...operations)]);
  requirePermission(zoho, `Crm_Implied_${permission}_${module}`);
  return module;
}

function deleteRecord(zoho: ZohoState, module: ModuleName, id: string): RecordAnswer {
  const record = zoho.store.find(module, id);
  if (!record) return invalidData({ id }, 'record not deleted');
  zoho.store.remove(record);
  for (const note of zoho.notes.of(module, id)) zoho.notes.remove(note);
  return { code: 'SUCCESS', details: { id }, message: 'record deleted', status: 'success' };
}

/** Only the system field and the customer's unique fields can be compared. */
function requireCheckable(zoho: ZohoState, module: ModuleName, request: WriteRequest): void {
  const allowed = upsertFields(zoho, module, [SYSTEM_UNIQUE_FIELD[module]]);
  const index = (request.duplicateCheckFields ?? []).findIndex((field) => !allowed.includes(field));
  if (index >= 0) {
    throw invalidRequest({
      api_name: 'duplicate_check_fields',
      json_path: `$.duplicate_check_fields[${index}]`,
    });
  }
}

/** `If-Unmodified-Since` carries a Modified_Time, to the second. */
function requireUnmodified(context: Context, zoho: ZohoState, module: ModuleName, id: string): void {
  const header = context.req.header('if-unmodified-since');
  const record = zoho.store.find(module, id);
  if (header === undefined || !record) return;
  const since = Date.parse(header);
  if (Number.isNaN(since)) throw invalidRequest({ header_name: 'If-Unmodified-Since' });
  if (Math.floor(record.modifiedAt / 1000) > Math.floor(since / 1000)) {
    throw refusal(412, 'ALREADY_MODIFIED', 'the record has been already modified');
  }
}
