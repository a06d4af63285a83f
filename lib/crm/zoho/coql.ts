import type { CrmModule, CrmResult } from '@/lib/crm/types';
import type { HttpCall, PersonalField, Send } from '@/lib/http/types';
import { API, readBody } from './api';
import { emailFields, linkedInField, type ZohoField } from './fields';
import { linkedInParts, type Identifiers } from './identifiers';
import { recordsOf, type ZohoRecord } from './record';
import { personalIn } from './search';

/** The most values Zoho takes in one `in (…)`. */
const MOST_VALUES = 50;

/**
 * Records with one of our addresses, or with our LinkedIn address in any written form. COQL sees records that were made a second ago,
 * which search does not. It also finds "…/in/jane-doe-2" for "jane-doe", so the caller compares.
 * Follows https://www.zoho.com/crm/developer/docs/api/v7/Get-Records-through-COQL-Query.html
 */
export async function queryRecords(
  send: Send,
  module: CrmModule,
  fields: readonly ZohoField[],
  wanted: Identifiers,
): Promise<CrmResult<readonly ZohoRecord[]>> {
  const { emails, slug } = wanted;
  const linkedIn = linkedInField(fields);
  const conditions = [
    ...emailFields(fields).map((field) => within(field.api_name, emails)),
    ...(linkedIn === undefined || slug === undefined
      ? []
      : linkedInParts(slug).map((part) => `${linkedIn.api_name} like ${quote(`%${part}%`)}`)),
  ].filter((condition) => condition !== undefined);
  return query(send, module, fields, conditions, personalIn(wanted));
}

/** Records of that last name: the way to a record that nothing else can be found by. */
export const queryLastName = (
  send: Send,
  module: CrmModule,
  fields: readonly ZohoField[],
  lastName: string,
): Promise<CrmResult<readonly ZohoRecord[]>> =>
  query(send, module, fields, [`Last_Name = ${quote(lastName)}`], ['name']);

async function query(
  send: Send,
  module: CrmModule,
  fields: readonly ZohoField[],
  conditions: readonly string[],
  personal: readonly PersonalField[],
): Promise<CrmResult<readonly ZohoRecord[]>> {
  if (conditions.length === 0) return { ok: true, value: [] };
  const text = `select ${columns(fields).join(', ')} from ${module} where ${anyOf(conditions)} limit 200`;
  const body = await readBody(send, queryCall(module, text, personal));
  return body.ok ? recordsOf(body.value) : body;
}

const queryCall = (module: CrmModule, text: string, personal: readonly PersonalField[]): HttpCall => ({
  connection: 'zoho',
  method: 'POST',
  path: `${API}/coql`,
  body: JSON.stringify({ select_query: text }),
  purpose: `Query ${module.toLowerCase()}`,
  personal,
  paid: false,
  timeoutMs: 30_000,
});

/** Only what this Zoho has: an unknown column makes the whole query fail. Owner is left out, COQL answers it without a name. */
function columns(fields: readonly ZohoField[]): readonly string[] {
  const wanted = new Set(['First_Name', 'Last_Name', 'Company', linkedInField(fields)?.api_name]);
  const known = fields.filter((field) => wanted.has(field.api_name) || field.data_type === 'email');
  return [...known.map((field) => field.api_name), 'Created_Time', 'Modified_Time'];
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
