import type { Context } from 'hono';
import { customerUniqueFields, findDuplicate, upsertFields, type Duplicate } from './duplicates.ts';
import { isObject, type JsonObject } from './json.ts';
import { MODULE_IDS, type ModuleName } from './modules.ts';
import { USER } from './organization.ts';
import { readRecord } from './record-input.ts';
import type { StoredRecord } from './record-store.ts';
import { invalidData, zohoError, type ZohoError } from './refusal.ts';
import type { ZohoState } from './state.ts';
import { zohoTime } from './time.ts';

interface RecordSuccess {
  code: 'SUCCESS';
  duplicate_field?: string | null;
  action?: 'insert' | 'update';
  details: JsonObject;
  message: string;
  status: 'success';
}

/** One item of a write's `data`, in the order of the request. */
export type RecordAnswer = RecordSuccess | ZohoError;

/** https://www.zoho.com/crm/developer/docs/api/v7/insert-records.html */
export function insertRecord(
  zoho: ZohoState,
  module: ModuleName,
  item: unknown,
  index: number,
): RecordAnswer {
  const input = readRecord(zoho, module, item, index, true);
  if ('error' in input) return input.error;
  const duplicate = findDuplicate(zoho, module, input.values, customerUniqueFields(zoho, module));
  if (duplicate) return duplicateError(duplicate, index);
  return added(zoho.store.insert(module, input.values, zoho.settings.searchLagMs));
}

/** https://www.zoho.com/crm/developer/docs/api/v7/update-records.html */
export function updateRecord(
  zoho: ZohoState,
  module: ModuleName,
  item: unknown,
  index: number,
): RecordAnswer {
  const id = isObject(item) ? item['id'] : undefined;
  const place = { api_name: 'id', json_path: `$.data[${index}].id` };
  if (id === undefined) return zohoError('MANDATORY_NOT_FOUND', 'required field not found', place);
  const record = typeof id === 'string' ? zoho.store.find(module, id) : undefined;
  if (!record) return invalidData(place, 'the id given seems to be invalid');
  const input = readRecord(zoho, module, item, index, false);
  if ('error' in input) return input.error;
  return change(zoho, record, input.values, index);
}

/** https://www.zoho.com/crm/developer/docs/api/v7/upsert-records.html */
export function upsertRecord(
  zoho: ZohoState,
  module: ModuleName,
  item: unknown,
  index: number,
  duplicateCheckFields?: readonly string[],
): RecordAnswer {
  const fields = upsertFields(zoho, module, duplicateCheckFields);
  const match = isObject(item) ? findDuplicate(zoho, module, item, fields) : undefined;
  const input = readRecord(zoho, module, item, index, !match);
  if ('error' in input) return input.error;
  const answer = match
    ? change(zoho, match.record, input.values, index)
    : added(zoho.store.insert(module, input.values, zoho.settings.searchLagMs));
  if (answer.status === 'error') return answer;
  return { ...answer, duplicate_field: match?.field ?? null, action: match ? 'update' : 'insert' };
}

function change(zoho: ZohoState, record: StoredRecord, values: JsonObject, index: number): RecordAnswer {
  const unique = customerUniqueFields(zoho, record.module);
  const duplicate = findDuplicate(zoho, record.module, values, unique, record);
  if (duplicate) return duplicateError(duplicate, index);
  zoho.store.update(record, values);
  return { code: 'SUCCESS', details: detailsOf(record), message: 'record updated', status: 'success' };
}

function added(record: StoredRecord): RecordSuccess {
  return { code: 'SUCCESS', details: detailsOf(record), message: 'record added', status: 'success' };
}

function detailsOf(record: StoredRecord): JsonObject {
  return {
    Modified_Time: zohoTime(record.modifiedAt),
    Modified_By: USER,
    Created_Time: zohoTime(record.createdAt),
    id: record.id,
    Created_By: USER,
  };
}

function duplicateError({ field, record }: Duplicate, index: number): ZohoError {
  return zohoError('DUPLICATE_DATA', 'duplicate data', {
    api_name: field,
    json_path: `$.data[${index}].${field}`,
    id: record.id,
    duplicate_record: {
      id: record.id,
      Owner: USER,
      module: { api_name: record.module, id: MODULE_IDS[record.module] },
    },
    more_records: false,
  });
}

/** 207 when only some records were taken, 400 when none was; one API credit for every ten records. */
export function answerWrite(
  context: Context,
  zoho: ZohoState,
  answers: readonly RecordAnswer[],
  status: 200 | 201,
) {
  zoho.settings.apiCreditsUsed += Math.ceil(answers.length / 10) - 1;
  const taken = answers.filter((answer) => answer.status === 'success').length;
  const outcome = taken === answers.length ? status : taken === 0 ? 400 : 207;
  return context.json({ data: answers }, outcome);
}
