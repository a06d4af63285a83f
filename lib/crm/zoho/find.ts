import { slugOf } from '@/lib/core/answer/identities';
import type { CrmMatch, CrmModule, CrmResult } from '@/lib/crm/types';
import type { Send } from '@/lib/http/types';
import { emailFields, queryRecords } from './coql';
import { linkedInField, readFields, type ZohoField } from './fields';
import type { Identifiers } from './identifiers';
import { isConverted, readRecord, textOf, type ZohoRecord } from './record';
import { searchByEmail, searchByLinkedIn } from './search';

const MODULES: readonly CrmModule[] = ['Leads', 'Contacts'];

/**
 * Every record in Leads and Contacts that has one of the addresses or the LinkedIn address. Whatever Zoho answers is compared here once
 * more, whole value with whole value: its search also finds "ann@x.io" inside "joann@x.io". The first failure ends it.
 */
export async function findRecords(send: Send, wanted: Identifiers): Promise<CrmResult<readonly CrmMatch[]>> {
  return inEachModule(send, wanted, [searchModule, queryRecords]);
}

/** The same by COQL alone, which also sees records of this very second: the last look before a record is created. */
export async function findFreshRecords(
  send: Send,
  wanted: Identifiers,
): Promise<CrmResult<readonly CrmMatch[]>> {
  return inEachModule(send, wanted, [queryRecords]);
}

type Look = typeof queryRecords;

async function inEachModule(
  send: Send,
  wanted: Identifiers,
  looks: readonly Look[],
): Promise<CrmResult<readonly CrmMatch[]>> {
  const matches: CrmMatch[] = [];
  for (const module of MODULES) {
    const fields = await readFields(send, module);
    if (!fields.ok) return fields;
    const records = new Map<string, ZohoRecord>();
    for (const look of looks) {
      const found = await look(send, module, fields.value, wanted);
      if (!found.ok) return found;
      // The first look answers whole records, the later ones only a few columns.
      for (const record of found.value) if (!records.has(record.id)) records.set(record.id, record);
    }
    for (const record of records.values()) {
      const matchedBy = sharedValues(record, fields.value, wanted);
      if (matchedBy.length === 0) continue;
      const whole = await withConversion(send, module, record);
      if (!whole.ok) return whole;
      matches.push(toMatch(module, whole.value, matchedBy));
    }
  }
  return { ok: true, value: matches };
}

const searchModule: Look = async (send, module, fields, { emails, slug }) => {
  const records: ZohoRecord[] = [];
  for (const address of emails) {
    const found = await searchByEmail(send, module, address);
    if (!found.ok) return found;
    records.push(...found.value);
  }
  const field = linkedInField(fields);
  if (field !== undefined && slug !== undefined) {
    const found = await searchByLinkedIn(send, module, field, slug);
    if (!found.ok) return found;
    records.push(...found.value);
  }
  return { ok: true, value: records };
};

/** COQL answers a few columns and finds converted leads too: such a lead is read once more to tell. */
async function withConversion(
  send: Send,
  module: CrmModule,
  record: ZohoRecord,
): Promise<CrmResult<ZohoRecord>> {
  if (module !== 'Leads' || isConverted(record) !== undefined) return { ok: true, value: record };
  const whole = await readRecord(send, module, record.id);
  return whole.ok ? { ok: true, value: whole.value ?? record } : whole;
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

function toMatch(module: CrmModule, record: ZohoRecord, matchedBy: readonly string[]): CrmMatch {
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
