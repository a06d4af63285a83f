import { crmWords } from '@/lib/core/words/en/crm';
import type { CrmChange, CrmMissing } from '@/lib/crm/types';
import { isWritable, type ZohoField } from './fields';
import { mappableFields } from './mapping';

/**
 * What Zoho wants on a new record and the profile does not have. Without a system-mandatory field Zoho refuses the record; what only a
 * layout demands, it takes without through its API as long as no layout is named.
 * Follows https://www.zoho.com/crm/developer/docs/api/v7/insert-records.html
 *
 * @param required API names that the layout demands.
 */
export const missingFields = (
  fields: readonly ZohoField[],
  required: readonly string[],
  changes: readonly CrmChange[],
): readonly CrmMissing[] =>
  mappableFields(fields)
    .filter((field) => isWritable(field, true))
    .filter((field) => field.system_mandatory || required.includes(field.api_name))
    .filter((field) => !changes.some((change) => change.api === field.api_name && change.after !== ''))
    .map((field) => ({
      api: field.api_name,
      label: field.field_label,
      isNeeded: field.system_mandatory,
      ...(field.data_type === 'picklist' ? { options: optionsOf(field) } : {}),
    }));

const optionsOf = ({ pick_list_values }: ZohoField): readonly string[] =>
  pick_list_values.map(({ actual_value }) => actual_value).filter((value) => value !== '-None-');

/** Why a record that lacks these is refused. */
export const obstaclesOf = (missing: readonly CrmMissing[]): readonly string[] =>
  missing.filter(({ isNeeded }) => isNeeded).map(({ label }) => crmWords.needs(label));
