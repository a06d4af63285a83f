import type { Context } from 'hono';
import { isObject, isStringArray, type JsonObject } from './json.ts';
import { invalidRequest, refusal } from './refusal.ts';

const MOST_RECORDS = 100;

export async function readJson(context: Context): Promise<unknown> {
  try {
    const body: unknown = await context.req.json();
    return body;
  } catch {
    throw invalidRequest({ expected_data_type: 'jsonobject' });
  }
}

export interface WriteRequest {
  data: readonly unknown[];
  /** As sent; absent means that every workflow runs. */
  trigger: unknown;
  duplicateCheckFields: readonly string[] | undefined;
}

/** The body of insert, update and upsert: `data` with 1 to 100 records. */
export async function readWrite(context: Context): Promise<WriteRequest> {
  const body = await readJson(context);
  if (!isObject(body)) throw invalidRequest({ expected_data_type: 'jsonobject' });
  const data = body['data'];
  const place = { api_name: 'data', json_path: '$.data' };
  if (data === undefined) throw refusal(400, 'MANDATORY_NOT_FOUND', 'required field not found', place);
  if (!Array.isArray(data)) throw invalidRequest({ ...place, expected_data_type: 'jsonarray' });
  if (data.length === 0) throw invalidRequest({ ...place, minimum_length: 1 });
  if (data.length > MOST_RECORDS) throw invalidRequest({ ...place, maximum_length: MOST_RECORDS });
  return { data, trigger: body['trigger'] ?? 'all', duplicateCheckFields: readCheckFields(body) };
}

function readCheckFields(body: JsonObject): readonly string[] | undefined {
  const fields = body['duplicate_check_fields'];
  if (fields === undefined || isStringArray(fields)) return fields;
  throw invalidRequest({ api_name: 'duplicate_check_fields', expected_data_type: 'jsonarray' });
}

export function readId(text: string): string {
  if (/^\d+$/.test(text)) return text;
  throw invalidRequest({ resource_path_index: 1 }, 'the related id given seems to be invalid');
}
