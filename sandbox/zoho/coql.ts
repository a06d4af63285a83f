import { comparable, comparisonsOf, holds, type Comparison } from './condition.ts';
import { parseCoql } from './coql-parser.ts';
import { fieldsOf } from './fields.ts';
import { isObject, type JsonObject } from './json.ts';
import { isModuleName, type ModuleName } from './modules.ts';
import { presentRecord, type StoredRecord } from './record-store.ts';
import { refusal } from './refusal.ts';
import type { ZohoState } from './state.ts';

const MOST_CRITERIA = 25;
/** Not in the sample of the field metadata, yet on every record. */
const COLUMNS_OF_EVERY_MODULE = ['id', 'Modified_Time', 'Created_Time'];

export interface CoqlQuestion {
  module: ModuleName;
  /** The answer, or undefined for "204, nothing found". It sees fresh records, unlike search. */
  run(): JsonObject | undefined;
}

/** `POST /coql`; https://www.zoho.com/crm/developer/docs/api/v7/Get-Records-through-COQL-Query.html */
export function readCoql(zoho: ZohoState, body: unknown): CoqlQuestion {
  const text = isObject(body) ? body['select_query'] : undefined;
  if (typeof text !== 'string') {
    throw refusal(400, 'MANDATORY_NOT_FOUND', 'required field not found', { api_name: 'select_query' });
  }
  const query = parseCoql(text);
  if (!query) throw refusal(400, 'SYNTAX_ERROR', 'error occurred while parsing the query');
  const { module, columns, where, offset, limit } = query;
  if (!isModuleName(module)) throw invalidQuery('module given seems to be invalid', { module });

  const fields = fieldsOf(zoho.settings, module);
  const comparisons = comparisonsOf(where);
  if (comparisons.length > MOST_CRITERIA)
    throw refusal(400, 'LIMIT_EXCEEDED', 'too many criteria', { limit: 25 });
  for (const name of [...columns, ...comparisons.map((comparison) => comparison.field)]) {
    const isKnown = COLUMNS_OF_EVERY_MODULE.includes(name) || fields.some((field) => field.api_name === name);
    if (!isKnown) throw invalidQuery('column given seems to be invalid', { column_name: name });
  }
  for (const { field: name } of comparisons) {
    const isMultiLine = fields.some((field) => field.api_name === name && field.data_type === 'textarea');
    if (isMultiLine) throw invalidQuery('multi-line fields take no criteria', { column_name: name });
  }

  return {
    module,
    run() {
      const found = zoho.store
        .all(module)
        .filter((record) => !record.converted)
        .map((record) => present(record))
        .filter((record) =>
          holds(where, (comparison) => isTrue(comparison, comparable(record[comparison.field]))),
        );
      const shown = found.slice(offset, offset + limit);
      if (shown.length === 0) return undefined;
      return {
        data: shown.map((record) => pick(record, ['id', ...columns])),
        info: { count: shown.length, more_records: found.length > offset + limit },
      };
    },
  };
}

function isTrue({ operator, values }: Comparison, stored: string): boolean {
  const wanted = values.map((value) => value.toLowerCase());
  switch (operator) {
    case '!=':
    case 'not in':
      return !wanted.includes(stored);
    case 'like':
      return wanted.some((pattern) => isLike(stored, pattern));
    case 'is null':
      return stored === '';
    case 'is not null':
      return stored !== '';
    default:
      return wanted.includes(stored);
  }
}

/** `%` stands for anything, at the ends only. */
function isLike(stored: string, pattern: string): boolean {
  const text = pattern.replace(/^%|%$/g, '');
  if (pattern.startsWith('%') && pattern.endsWith('%')) return stored.includes(text);
  if (pattern.startsWith('%')) return stored.endsWith(text);
  return pattern.endsWith('%') ? stored.startsWith(text) : stored === text;
}

function present(record: StoredRecord): JsonObject {
  return presentRecord(record, []);
}

function pick(record: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(names.map((name) => [name, record[name] ?? null]));
}

function invalidQuery(message: string, details: JsonObject) {
  return refusal(400, 'INVALID_QUERY', message, details);
}
