import type { CrmModule, CrmResult } from '@/lib/crm/types';
import type { PersonalField, Send } from '@/lib/http/types';
import { readBody, readCall } from './api';
import { emailFields, linkedInField, type ZohoField } from './fields';
import { linkedInParts, type Identifiers } from './identifiers';
import { recordsOf, type ZohoRecord } from './record';

/** Zoho takes no more conditions in one search. */
const MOST_CRITERIA = 10;

/**
 * Every record that may hold one of the addresses or the LinkedIn address, converted leads too; all of it in one call for up to four
 * addresses. Zoho finds parts of a value as well ("ann@x.io" in "joann@x.io"), so the caller compares.
 *
 * GET /{module}/search answers 204 for nothing, also for records made moments ago, and shows converted leads only when asked. One page of
 * 200 is read: what lies beyond are other people whose address contains ours.
 * Follows https://www.zoho.com/crm/developer/docs/api/v7/search-records.html
 */
export async function searchRecords(
  send: Send,
  module: CrmModule,
  fields: readonly ZohoField[],
  wanted: Identifiers,
): Promise<CrmResult<readonly ZohoRecord[]>> {
  const criteria = criteriaOf(fields, wanted);
  const personal = personalIn(wanted);
  const records: ZohoRecord[] = [];
  for (let start = 0; start < criteria.length; start += MOST_CRITERIA) {
    const some = criteria.slice(start, start + MOST_CRITERIA);
    const query = new URLSearchParams({
      criteria: some.length === 1 ? some.join('') : `(${some.join('or')})`,
      per_page: '200',
    });
    if (module === 'Leads') query.set('converted', 'both');
    const path = `/${module}/search?${query.toString()}`;
    const body = await readBody(send, readCall(path, `Search ${module.toLowerCase()}`, personal));
    if (!body.ok) return body;
    const found = recordsOf(body.value);
    if (!found.ok) return found;
    records.push(...found.value);
  }
  return { ok: true, value: records };
}

export const personalIn = ({ emails, slug }: Identifiers): readonly PersonalField[] => [
  ...(emails.length === 0 ? [] : (['email'] as const)),
  ...(slug === undefined ? [] : (['linkedin'] as const)),
];

function criteriaOf(fields: readonly ZohoField[], { emails, slug }: Identifiers): readonly string[] {
  const criterion = (field: ZohoField, value: string) => `(${field.api_name}:equals:${escape(value)})`;
  const linkedIn = linkedInField(fields);
  return [
    ...emails.flatMap((address) => emailFields(fields).map((field) => criterion(field, address))),
    ...(linkedIn === undefined || linkedIn.searchable === false || slug === undefined
      ? []
      : linkedInParts(slug).map((part) => criterion(linkedIn, part))),
  ];
}

/** `, ( ) \` have a meaning in criteria. */
const escape = (value: string): string => value.replace(/[,()\\]/g, (character) => `\\${character}`);
