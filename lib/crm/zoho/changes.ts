import type { Profile } from '@/lib/core/profile/profile';
import type { CrmAction, CrmChange, CrmRules, CrmTable } from '@/lib/crm/types';
import { isSame } from './compare';
import { sourcesOf } from './evidence';
import { isWritable, type ZohoField } from './fields';
import { mappingFor, type MappingLine } from './mapping';
import { isEmptyIn, textOf, type ZohoRecord } from './record';
import { shapeValue } from './shape';
import type { ZohoTools } from './zoho-tools';

/** Every line of the mapping that says something else than the record, or than nothing for a new one. */
export const changesIn = (
  tools: Pick<ZohoTools, 'providerLabel'>,
  module: CrmTable,
  fields: readonly ZohoField[],
  profile: Profile,
  record: ZohoRecord | undefined,
  rules: CrmRules,
): readonly CrmChange[] =>
  mappingFor(module, fields, rules).flatMap((line) =>
    changeOf(tools, line, fields, profile, record, rules.policy[module] ?? {}),
  );

function changeOf(
  tools: Pick<ZohoTools, 'providerLabel'>,
  line: MappingLine,
  fields: readonly ZohoField[],
  profile: Profile,
  record: ZohoRecord | undefined,
  policy: Readonly<Record<string, CrmAction>>,
): readonly CrmChange[] {
  const field = fields.find((each) => each.api_name === line.api);
  const text = line.read(profile)?.trim();
  if (field === undefined || !isWritable(field, record === undefined) || text === undefined || text === '')
    return [];
  // Something stands there that is no plain value (several choices, a link): not ours to fill or to replace.
  const before = record === undefined ? '' : textOf(record, field.api_name);
  if (record !== undefined && before === '' && !isEmptyIn(record, field.api_name)) return [];

  const shaped = shapeValue(field, text, line.isProse);
  const change = { api: field.api_name, label: field.field_label, from: line.from, before };
  // Shown so that nobody wonders where it went; being empty, it is never sent, whatever action is chosen.
  if (!shaped.ok)
    return before === '' ? [{ ...change, after: '', value: '', action: 'Keep', note: shaped.note }] : [];

  const after = String(shaped.value);
  if (after === '' || isSame(field, before, after)) return [];
  if (record !== undefined && standsElsewhere(field, fields, record, after)) return [];
  const wanted = policy[field.api_name];
  const usual = before === '' ? 'Fill' : 'Keep';
  const sources = sourcesOf(profile, line.from, text, tools.providerLabel);
  return [
    {
      ...change,
      ...(sources === undefined ? {} : { sources }),
      after,
      value: shaped.value,
      action: wanted === 'Keep' || (wanted === 'Overwrite' && before !== '') ? wanted : usual,
      ...(shaped.note === undefined ? {} : { note: shaped.note }),
    },
  ];
}

/** Zoho's Email may be our second address, its Phone our mobile number: no value is written into a record twice. */
const standsElsewhere = (
  field: ZohoField,
  fields: readonly ZohoField[],
  record: ZohoRecord,
  after: string,
): boolean =>
  (field.data_type === 'email' || field.data_type === 'phone') &&
  fields.some(
    (other) => other.data_type === field.data_type && isSame(field, textOf(record, other.api_name), after),
  );
