import type { CrmModule, CrmResult } from '@/lib/crm/types';
import type { HttpCall, Send } from '@/lib/http/types';
import { API, readBody } from './api';
import { linkedInField, type ZohoField } from './fields';
import { linkedInForms, type Identifiers } from './identifiers';
import { recordsOf, type ZohoRecord } from './record';

/** The most values Zoho takes in one `in (…)`. */
const MOST_VALUES = 50;

/**
 * Records whose email or LinkedIn field is exactly one of ours. COQL sees records that were made a second ago, which search does not,
 * and compares whole values, which search does not either.
 * Follows https://www.zoho.com/crm/developer/docs/api/v7/Get-Records-through-COQL-Query.html
 */
export async function queryRecords(
  send: Send,
  module: CrmModule,
  fields: readonly ZohoField[],
  { emails, slug }: Identifiers,
): Promise<CrmResult<readonly ZohoRecord[]>> {
  const linkedIn = linkedInField(fields);
  const conditions = [
    ...emailFields(fields).map((field) => within(field.api_name, emails)),
    ...(linkedIn === undefined || slug === undefined ? [] : [within(linkedIn.api_name, linkedInForms(slug))]),
  ].filter((condition) => condition !== undefined);
  if (conditions.length === 0) return { ok: true, value: [] };

  const query = `select ${columns(fields).join(', ')} from ${module} where ${anyOf(conditions)} limit 200`;
  const body = await readBody(send, queryCall(module, query));
  return body.ok ? recordsOf(body.value) : body;
}

const queryCall = (module: CrmModule, query: string): HttpCall => ({
  connection: 'zoho',
  method: 'POST',
  path: `${API}/coql`,
  body: JSON.stringify({ select_query: query }),
  purpose: `Query ${module.toLowerCase()}`,
  personal: ['email', 'linkedin'],
  paid: false,
  timeoutMs: 30_000,
});

export const emailFields = (fields: readonly ZohoField[]): readonly ZohoField[] =>
  fields.filter((field) => field.data_type === 'email');

/** Only what this Zoho has: an unknown column makes the whole query fail. Owner is left out, COQL answers it without a name. */
function columns(fields: readonly ZohoField[]): readonly string[] {
  const wanted = new Set(['First_Name', 'Last_Name', 'Company', linkedInField(fields)?.api_name]);
  return fields
    .filter((field) => wanted.has(field.api_name) || field.data_type === 'email')
    .map((field) => field.api_name);
}

function within(apiName: string, values: readonly string[]): string | undefined {
  const asked = values.slice(0, MOST_VALUES).map(quote).join(', ');
  return asked === '' ? undefined : `${apiName} in (${asked})`;
}

/** Zoho wants more than two conditions bracketed in pairs: ((a or b) or c). */
const anyOf = (conditions: readonly string[]): string =>
  conditions.reduce((left, right, index) => `${index > 1 ? `(${left})` : left} or ${right}`);

/** A text as a COQL literal, so that no value can end it early. */
export const quote = (value: string): string =>
  `'${value.replace(/[\\']/g, (character) => `\\${character}`)}'`;
