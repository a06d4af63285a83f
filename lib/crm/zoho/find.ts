import { slugOf } from '@/lib/core/answer/identities';
import { crmWords } from '@/lib/core/words/en/crm';
import type { CrmLook, CrmMatch, CrmModule, CrmResult } from '@/lib/crm/types';
import { inQueries, queryLastName, queryRecords } from './coql';
import { emailFields, linkedInField, type ZohoField } from './fields';
import type { Identifiers } from './identifiers';
import { isConverted, textOf, type ZohoRecord } from './record';
import { searchRecords } from './search';
import type { ZohoTools } from './zoho-tools';

const MODULES: readonly CrmModule[] = ['Leads', 'Contacts'];

type Look = typeof searchRecords;

const queryOne: Look = (send, module, fields, wanted) => queryRecords(send, module, fields, [wanted]);

/**
 * Every record in Leads and Contacts that has one of the addresses or the LinkedIn address. Zoho's search knows converted leads but not
 * what was made a moment ago; so where it finds nobody in the module that is to be written, COQL is asked too. Whatever Zoho answers is
 * compared here once more, whole value with whole value. The first failure ends it.
 */
export async function findRecords(
  tools: ZohoTools,
  wanted: Identifiers,
  { module, everywhere = false, known = false }: CrmLook,
  name: PersonName,
): Promise<CrmResult<readonly CrmMatch[]>> {
  const matches: CrmMatch[] = [];
  for (const each of MODULES) {
    const searched = await lookIn(tools, each, searchRecords, wanted);
    if (!searched.ok) return searched;
    const isFresh = each !== module || known || searched.value.some(({ converted }) => !converted);
    const queried: CrmResult<readonly CrmMatch[]> =
      isFresh && !everywhere ? { ok: true, value: [] } : await lookIn(tools, each, queryOne, wanted);
    if (!queried.ok) return queried;
    const named = await namesakesIn(tools, each, wanted, name);
    if (!named.ok) return named;
    matches.push(
      ...named.value,
      ...searched.value,
      ...queried.value.filter(({ id }) => !isAmong(searched.value, id)),
    );
  }
  return { ok: true, value: matches };
}

/**
 * Both modules by COQL alone, which sees records of this very second: the last look before records are created. Many people share a query;
 * one list of matches for each, in their order.
 */
export async function findFreshRecords(
  tools: ZohoTools,
  wanted: readonly Identifiers[],
): Promise<CrmResult<readonly (readonly CrmMatch[])[]>> {
  const matches = new Map<Identifiers, CrmMatch[]>(wanted.map((each) => [each, []]));
  for (const module of MODULES) {
    const fields = await tools.fieldsOf(module);
    if (!fields.ok) return fields;
    for (const some of inQueries(wanted)) {
      const found = await queryRecords(tools.send, module, fields.value, some);
      if (!found.ok) return found;
      for (const each of some)
        matches.get(each)?.push(...matchesAmong(found.value, module, fields.value, each));
    }
  }
  return { ok: true, value: wanted.map((each) => matches.get(each) ?? []) };
}

export interface PersonName {
  first?: string;
  last?: string;
}

/**
 * Where this Zoho has no field that any of our addresses could stand in, the name is all there is. It makes nobody the same person, so the
 * user is asked.
 */
async function namesakesIn(
  { send, fieldsOf }: ZohoTools,
  module: CrmModule,
  { emails, slug }: Identifiers,
  { first, last }: PersonName,
): Promise<CrmResult<readonly CrmMatch[]>> {
  const fields = await fieldsOf(module);
  if (!fields.ok) return fields;
  const hasEmail = emails.length > 0 && emailFields(fields.value).length > 0;
  const hasLinkedIn = slug !== undefined && linkedInField(fields.value) !== undefined;
  if (hasEmail || hasLinkedIn || last === undefined) return { ok: true, value: [] };
  const found = await queryLastName(send, module, fields.value, last);
  if (!found.ok) return found;
  const isNamesake = (record: ZohoRecord) =>
    [
      ['First_Name', first],
      ['Last_Name', last],
    ].every(([api = '', ours = '']) => isSameText(textOf(record, api), ours));
  return {
    ok: true,
    value: found.value.filter(isNamesake).map((record) => ({
      ...toMatch(module, record, [crmWords.byName]),
      byName: true,
    })),
  };
}

const isSameText = (one: string, other: string): boolean =>
  one.trim().localeCompare(other.trim(), undefined, { sensitivity: 'base' }) === 0;

const isAmong = (matches: readonly CrmMatch[], id: string) => matches.some((match) => match.id === id);

async function lookIn(
  { send, fieldsOf }: ZohoTools,
  module: CrmModule,
  look: Look,
  wanted: Identifiers,
): Promise<CrmResult<readonly CrmMatch[]>> {
  const fields = await fieldsOf(module);
  if (!fields.ok) return fields;
  const found = await look(send, module, fields.value, wanted);
  if (!found.ok) return found;
  return { ok: true, value: matchesAmong(found.value, module, fields.value, wanted) };
}

function matchesAmong(
  found: readonly ZohoRecord[],
  module: CrmModule,
  fields: readonly ZohoField[],
  wanted: Identifiers,
): readonly CrmMatch[] {
  const records = new Map(found.map((record) => [record.id, record]));
  return [...records.values()].flatMap((record) => {
    const matchedBy = sharedValues(record, fields, wanted);
    return matchedBy.length === 0 ? [] : [toMatch(module, record, matchedBy)];
  });
}

/** Which of our values stand in the record, whole. */
function sharedValues(
  record: ZohoRecord,
  fields: readonly ZohoField[],
  { emails, slug }: Identifiers,
): readonly string[] {
  const stored = new Set(
    emailFields(fields).map((field) => textOf(record, field.api_name).trim().toLowerCase()),
  );
  const shared: string[] = emails.filter((address) => stored.has(address));
  const linkedIn = linkedInField(fields);
  const isSameProfile =
    slug !== undefined && linkedIn !== undefined && slugOf(textOf(record, linkedIn.api_name)) === slug;
  return isSameProfile ? [...shared, `linkedin.com/in/${slug}`] : shared;
}

export function toMatch(module: CrmModule, record: ZohoRecord, matchedBy: readonly string[]): CrmMatch {
  const parts = [textOf(record, 'First_Name'), textOf(record, 'Last_Name')].filter((part) => part !== '');
  const owner = textOf(record, 'Owner');
  const company = textOf(record, module === 'Leads' ? 'Company' : 'Account_Name');
  return {
    module,
    id: record.id,
    name: textOf(record, 'Full_Name') || parts.join(' '),
    ...(owner === '' ? {} : { owner }),
    ...(company === '' ? {} : { company }),
    matchedBy,
    converted: isConverted(record) === true,
  };
}
