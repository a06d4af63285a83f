import type { CrmResult, CrmTable } from '@/lib/crm/types';
import type { HttpCall, PersonalField, Send } from '@/lib/http/types';
import { API, readBody } from './api';
import { emailFields, linkedInField, type ZohoField } from './fields';
import { linkedInParts, type Identifiers } from './identifiers';
import { recordsOf, type ZohoRecord } from './record';
import { personalIn } from './search';

/** The most values Zoho takes in one `in (…)`. */
const MOST_VALUES = 50;

/** Of the 25 conditions that Zoho takes, some are for the fields with addresses. */
const MOST_LIKES = 16;

/**
 * Records with one of the addresses, or with one of the LinkedIn addresses in any written form. COQL sees records that were made a second ago,
 * which search does not. It also finds "…/in/jane-doe-2" for "jane-doe", so the caller compares.
 * Follows https://www.zoho.com/crm/developer/docs/api/v7/Get-Records-through-COQL-Query.html
 */
export async function queryRecords(
  send: Send,
  module: CrmTable,
  fields: readonly ZohoField[],
  wanted: readonly Identifiers[],
): Promise<CrmResult<readonly ZohoRecord[]>> {
  const emails = wanted.flatMap((each) => each.emails);
  const slugs = wanted.flatMap(({ slug }) => slug ?? []);
  const linkedIn = linkedInField(fields);
  const conditions = [
    ...emailFields(fields).map((field) => within(field.api_name, emails)),
    ...(linkedIn === undefined
      ? []
      : slugs.flatMap(linkedInParts).map((part) => `${linkedIn.api_name} like ${quote(`%${part}%`)}`)),
  ].filter((condition) => condition !== undefined);
  return queryWhere(send, module, columns(fields), conditions, [
    ...new Set(wanted.flatMap((each) => personalIn(each))),
  ]);
}

/** As many people as one query can ask for at once. */
export function inQueries<T extends Identifiers>(wanted: readonly T[]): readonly (readonly T[])[] {
  const queries: T[][] = [];
  let emails = 0;
  let parts = 0;
  for (const each of wanted) {
    emails += each.emails.length;
    parts += each.slug === undefined ? 0 : linkedInParts(each.slug).length;
    const last = queries.at(-1);
    if (last !== undefined && emails <= MOST_VALUES && parts <= MOST_LIKES) {
      last.push(each);
      continue;
    }
    queries.push([each]);
    emails = each.emails.length;
    parts = each.slug === undefined ? 0 : linkedInParts(each.slug).length;
  }
  return queries;
}

/** Records of that last name: the way to a record that nothing else can be found by. */
export const queryLastName = (
  send: Send,
  module: CrmTable,
  fields: readonly ZohoField[],
  lastName: string,
): Promise<CrmResult<readonly ZohoRecord[]>> =>
  queryWhere(send, module, columns(fields), [`Last_Name = ${quote(lastName)}`], ['name']);

/** Records for which one of the conditions holds; none for no condition. */
export async function queryWhere(
  send: Send,
  module: CrmTable,
  columns: readonly string[],
  conditions: readonly string[],
  personal: readonly PersonalField[],
): Promise<CrmResult<readonly ZohoRecord[]>> {
  if (conditions.length === 0) return { ok: true, value: [] };
  const text = `select ${columns.join(', ')} from ${module} where ${anyOf(conditions)} limit 200`;
  const body = await readBody(send, queryCall(module, text, personal));
  return body.ok ? recordsOf(body.value) : body;
}

const queryCall = (module: CrmTable, text: string, personal: readonly PersonalField[]): HttpCall => ({
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
