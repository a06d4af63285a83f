import { isEmpty, type JsonObject } from './json.ts';
import { SYSTEM_UNIQUE_FIELD, type ModuleName } from './modules.ts';
import type { StoredRecord } from './record-store.ts';
import type { ZohoState } from './state.ts';

export interface Duplicate {
  field: string;
  record: StoredRecord;
}

/** The first record that has the same value as `values` in one of `fieldNames`, in their order. */
export function findDuplicate(
  zoho: ZohoState,
  module: ModuleName,
  values: JsonObject,
  fieldNames: readonly string[],
  except?: StoredRecord,
): Duplicate | undefined {
  for (const field of fieldNames) {
    if (isEmpty(values[field])) continue;
    const record = zoho.store
      .all(module)
      .find((other) => other !== except && !other.converted && isSame(other.values[field], values[field]));
    if (record) return { field, record };
  }
  return undefined;
}

/** What the customer declared unique: always checked, by insert and update too. */
export function customerUniqueFields(zoho: ZohoState, module: ModuleName): readonly string[] {
  return zoho.settings.uniqueFields[module] ?? [];
}

/**
 * The fields an upsert compares, in order. A list without the system field leaves that field out, while the customer's unique
 * fields are checked whatever the list says (https://www.zoho.com/crm/developer/docs/api/v7/upsert-records.html).
 */
export function upsertFields(
  zoho: ZohoState,
  module: ModuleName,
  requested: readonly string[] | undefined,
): readonly string[] {
  return [
    ...new Set([...(requested ?? [SYSTEM_UNIQUE_FIELD[module]]), ...customerUniqueFields(zoho, module)]),
  ];
}

function isSame(one: unknown, other: unknown): boolean {
  if (typeof one === 'string' && typeof other === 'string') return one.toLowerCase() === other.toLowerCase();
  return one === other;
}
