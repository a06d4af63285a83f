import { fieldsOf, type Field } from './fields.ts';
import { isEmpty, isObject, type JsonObject } from './json.ts';
import { LAYOUTS, type ModuleName } from './modules.ts';
import { USER } from './organization.ts';
import { invalidData, zohoError, type ZohoError } from './refusal.ts';
import type { ZohoState } from './state.ts';
import { whyInvalid } from './values.ts';

export type RecordInput = { values: JsonObject } | { error: ZohoError };

/**
 * Reads one item of `data` as Zoho would: what it does not know or may not write it drops without a word (kept in
 * `zoho.ignoredFields`), pick lists grow (kept in `zoho.pickListAdditions`), any other fault is an error.
 */
export function readRecord(
  zoho: ZohoState,
  module: ModuleName,
  item: unknown,
  index: number,
  isNew: boolean,
): RecordInput {
  const place = `$.data[${index}]`;
  if (!isObject(item)) return { error: invalidData({ expected_data_type: 'jsonobject', json_path: place }) };

  const fields = fieldsOf(zoho.settings, module);
  const errors: ZohoError[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(item)) {
    if (name === 'id' || name.startsWith('$')) continue;
    const field = fields.find((candidate) => candidate.api_name === name);
    const isWritable = isNew ? field?.operation_type.api_create : field?.operation_type.api_update;
    if (!field || !isWritable) {
      zoho.ignoredFields.push({ module, field: name, reason: field ? 'read-only' : 'unknown' });
      continue;
    }
    const details = isEmpty(value)
      ? undefined
      : (whyInvalid(field, value) ?? whyUnrelated(zoho, module, field, value));
    if (details) errors.push(invalidData({ ...details, api_name: name, json_path: `${place}.${name}` }));
    else values[name] = complete(zoho, field, value);
  }

  for (const name of mandatoryFields(module, fields, item)) {
    const isMissing = isNew ? isEmpty(item[name]) : name in item && isEmpty(item[name]);
    if (isMissing) {
      const details = { api_name: name, json_path: `${place}.${name}` };
      errors.push(zohoError('MANDATORY_NOT_FOUND', 'required field not found', details));
    }
  }

  const [error, ...others] = errors;
  if (error && others.length > 0) {
    return { error: zohoError('MULTIPLE_OR_MULTI_ERRORS', 'multiple errors', { errors }) };
  }
  if (error) return { error };
  notePickLists(zoho, module, fields, values);
  return { values };
}

/** A layout's own mandatory fields count only when the record names the layout. */
function mandatoryFields(module: ModuleName, fields: readonly Field[], item: JsonObject): readonly string[] {
  const system = fields.filter((field) => field.system_mandatory).map((field) => field.api_name);
  return isEmpty(item['Layout']) ? system : [...new Set([...system, ...LAYOUTS[module].mandatory])];
}

/** A reference must lead somewhere: to the one user, the one layout, or an account. */
function whyUnrelated(
  zoho: ZohoState,
  module: ModuleName,
  field: Field,
  value: unknown,
): JsonObject | undefined {
  if (!isObject(value) || typeof value['id'] !== 'string') return undefined;
  const isKnown =
    (field.data_type === 'ownerlookup' && value['id'] === USER.id) ||
    (field.data_type === 'layout' && value['id'] === LAYOUTS[module].id) ||
    (field.data_type === 'lookup' && zoho.store.find('Accounts', value['id']) !== undefined);
  return isKnown ? undefined : { expected_data_type: field.data_type };
}

/** Zoho answers a lookup with the other record's name, which the request need not give. */
function complete(zoho: ZohoState, field: Field, value: unknown): unknown {
  if (field.data_type !== 'lookup' || !isObject(value) || typeof value['id'] !== 'string') return value;
  return { name: zoho.store.find('Accounts', value['id'])?.values['Account_Name'], id: value['id'] };
}

function notePickLists(
  zoho: ZohoState,
  module: ModuleName,
  fields: readonly Field[],
  values: JsonObject,
): void {
  for (const field of fields) {
    const value = values[field.api_name];
    if (field.data_type !== 'picklist' || typeof value !== 'string' || value === '') continue;
    if (field.pick_list_values.some((option) => option.actual_value === value)) continue;
    zoho.pickListAdditions.push({ module, field: field.api_name, value });
  }
}
