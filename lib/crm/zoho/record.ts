import * as z from 'zod/mini';
import type { CrmResult, CrmTable } from '@/lib/crm/types';
import type { Send } from '@/lib/http/types';
import { failed, readBody, readCall, SINGULAR } from './api';

/** A record as Zoho prints it: every field by API name. Only the id is sure to be there. */
const zohoRecord = z.looseObject({ id: z.string() });
export type ZohoRecord = z.infer<typeof zohoRecord>;

const answer = z.object({ data: z.array(zohoRecord) });

/** The records of an answer; none for Zoho's empty 204. */
export function recordsOf(body: unknown): CrmResult<readonly ZohoRecord[]> {
  if (body === undefined) return { ok: true, value: [] };
  const parsed = answer.safeParse(body);
  return parsed.success
    ? { ok: true, value: parsed.data.data }
    : failed({ kind: 'unreadable', money: 'none' });
}

/**
 * One record by id; undefined when it is gone.
 * Follows https://www.zoho.com/crm/developer/docs/api/v7/get-records.html
 */
export async function readRecord(
  send: Send,
  module: CrmTable,
  id: string,
): Promise<CrmResult<ZohoRecord | undefined>> {
  const path = `/${module}/${encodeURIComponent(id)}`;
  const body = await readBody(send, readCall(path, `Read ${SINGULAR[module]}`, ['crm-record']));
  if (!body.ok) return body;
  const records = recordsOf(body.value);
  return records.ok ? { ok: true, value: records.value[0] } : records;
}

/** A field's value as text; empty for none. Lookups show the other record's name. */
export function textOf(record: ZohoRecord, apiName: string): string {
  const value = record[apiName];
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const named = z.object({ name: z.string() }).safeParse(value);
  return named.success ? named.data.name : '';
}

/** Zoho's ways to say "nothing": null, an empty text, an empty list, or no key at all. */
export function isEmptyIn(record: ZohoRecord, apiName: string): boolean {
  const value = record[apiName];
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

/** A lead that became a contact can no longer be changed. Undefined when the answer does not say, as COQL's never do. */
export function isConverted(record: ZohoRecord): boolean | undefined {
  const flag = record['$converted'] ?? record['Converted__s'];
  return typeof flag === 'boolean' ? flag : undefined;
}
