import { comparable, comparisonsOf, holds, type Comparison } from './condition.ts';
import { parseCriteria } from './criteria.ts';
import { fieldsOf, type Field } from './fields.ts';
import type { JsonObject } from './json.ts';
import type { ModuleName } from './modules.ts';
import { readPage } from './paging.ts';
import { presentRecord, type StoredRecord } from './record-store.ts';
import { invalidRequest, missingParameter, refusal } from './refusal.ts';
import type { ZohoState } from './state.ts';

const MOST_CRITERIA = 10;
const MOST_RECORDS = 2000;
const OPERATORS = ['equals', 'not_equal', 'starts_with', 'in'];

/**
 * The answer of `GET /{module}/search`, or undefined for "204, nothing found". Of criteria, email, phone and word only the first
 * counts. All of them find parts of a value, also `equals`, and new records only after a while:
 * https://www.zoho.com/crm/developer/docs/api/v7/search-records.html
 */
export function searchRecords(
  zoho: ZohoState,
  module: ModuleName,
  query: URLSearchParams,
): JsonObject | undefined {
  const fields = fieldsOf(zoho.settings, module);
  const matches = readQuestion(query, fields);
  const { page, perPage } = readPage(query, 200);
  if (page * perPage > MOST_RECORDS) throw invalidRequest({ param_name: 'page' });

  const converted = query.get('converted') ?? 'false';
  const found = zoho.store
    .all(module)
    .filter((record) => record.searchableAt <= zoho.world.now())
    .filter((record) => converted === 'both' || record.converted === (converted === 'true'))
    .filter(matches);
  const shown = found.slice((page - 1) * perPage, page * perPage);
  if (shown.length === 0) return undefined;

  const names =
    query.get('fields')?.split(',') ??
    fields.filter((field) => field.searchable).map((field) => field.api_name);
  return {
    data: shown.map((record) => presentRecord(record, names)),
    info: {
      per_page: perPage,
      count: shown.length,
      page,
      more_records: found.length > page * perPage,
    },
  };
}

function readQuestion(query: URLSearchParams, fields: readonly Field[]): (record: StoredRecord) => boolean {
  const criteria = query.get('criteria');
  if (criteria !== null) return byCriteria(criteria, fields);
  const email = query.get('email');
  if (email !== null) {
    if (email === '') throw invalidRequest({ param_name: 'email' });
    const names = namesOfType(fields, ['email']);
    return (record) => names.some((name) => comparable(record.values[name]).includes(email.toLowerCase()));
  }
  const phone = query.get('phone');
  if (phone !== null) {
    if (digitsOf(phone) === '') throw invalidRequest({ param_name: 'phone' });
    const names = namesOfType(fields, ['phone']);
    return (record) => names.some((name) => digitsOf(record.values[name]).includes(digitsOf(phone)));
  }
  const word = query.get('word');
  if (word === null) throw missingParameter('criteria');
  if (word.length < 2) throw invalidRequest({ param_name: 'word', minimum_length: 2 });
  const names = namesOfType(fields, ['text', 'textarea', 'email', 'phone', 'website', 'picklist']);
  return (record) => names.some((name) => comparable(record.values[name]).includes(word.toLowerCase()));
}

function byCriteria(text: string, fields: readonly Field[]): (record: StoredRecord) => boolean {
  const condition = parseCriteria(text);
  if (!condition) throw invalidQuery({ reason: 'the criteria cannot be read' });
  const comparisons = comparisonsOf(condition);
  if (comparisons.length > MOST_CRITERIA)
    throw refusal(400, 'LIMIT_EXCEEDED', 'too many criteria', { limit: 10 });
  for (const { field, operator } of comparisons) {
    const isSearchable = fields.some((known) => known.api_name === field && known.searchable);
    if (!isSearchable || !OPERATORS.includes(operator)) {
      throw invalidQuery({ reason: 'the field is not available in search', api_name: field, operator });
    }
  }
  return (record) => holds(condition, (comparison) => isTrue(comparison, valueOf(record, comparison.field)));
}

function isTrue({ operator, values }: Comparison, stored: string): boolean {
  const wanted = values.map((value) => value.toLowerCase());
  switch (operator) {
    case 'starts_with':
      return wanted.some((value) => stored.startsWith(value));
    case 'not_equal':
      return wanted.every((value) => stored !== value);
    default:
      // Zoho's index finds words inside a value, so "equals" is in truth "contains".
      return wanted.some((value) => stored.includes(value));
  }
}

function valueOf(record: StoredRecord, field: string): string {
  return comparable(presentRecord(record, [])[field]);
}

function namesOfType(fields: readonly Field[], types: readonly string[]): readonly string[] {
  return fields.filter((field) => types.includes(field.data_type)).map((field) => field.api_name);
}

function digitsOf(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\D/g, '') : '';
}

function invalidQuery(details: JsonObject) {
  return refusal(400, 'INVALID_QUERY', 'invalid query formed', details);
}
