import type { Profile } from '@/lib/core/profile/profile';
import type { CrmChange, CrmDiff, CrmPlan, CrmResult, CrmRules } from '@/lib/crm/types';
import { failed, SINGULAR } from './api';
import { isSame } from './compare';
import { isWritable, type ZohoField } from './fields';
import { identifiersOf, identifierTexts } from './identifiers';
import { mappingFor, type MappingLine } from './mapping';
import { newRecordChanges } from './new-record';
import { isConverted, isEmptyIn, readRecord, textOf, type ZohoRecord } from './record';
import { shapeValue } from './shape';
import type { ZohoTools } from './zoho-tools';

/**
 * What a push to `target` would do. An empty field in Zoho is to be filled; where Zoho has another value, that one is kept unless the
 * user says otherwise, here or in the rules. What stands there already is no change.
 */
export async function diffRecord(
  tools: ZohoTools,
  profile: Profile,
  { target, matches, rules }: CrmPlan,
): Promise<CrmResult<CrmDiff>> {
  const { module, recordId } = target;
  const fields = await tools.fieldsOf(module);
  if (!fields.ok) return fields;
  const identifiers = identifierTexts(identifiersOf(profile));
  const common = { target, identifiers, runsWorkflows: rules.runsWorkflows };
  const changesAgainst = (record: ZohoRecord | undefined) =>
    mappingFor(module, fields.value, rules).flatMap((line) =>
      changeOf(line, fields.value, profile, record, rules.policy[module] ?? {}),
    );

  if (recordId === undefined) {
    const changes = [...changesAgainst(undefined), ...newRecordChanges(fields.value, rules)];
    const besides = matches.map((match) => match.id);
    return {
      ok: true,
      value: { ...common, changes, besides, obstacles: missingFields(fields.value, changes) },
    };
  }

  const record = await readRecord(tools.send, module, recordId);
  if (!record.ok) return record;
  if (record.value === undefined)
    return failed({ kind: 'moved-on', money: 'none', detail: 'The record no longer exists in Zoho.' });
  const readAt = textOf(record.value, 'Modified_Time');
  return {
    ok: true,
    value: {
      ...common,
      ...(readAt === '' ? {} : { readAt }),
      changes: changesAgainst(record.value),
      obstacles: isConverted(record.value)
        ? [`This ${SINGULAR[module]} was converted, so Zoho keeps it as it is. Update the contact instead.`]
        : [],
    },
  };
}

function changeOf(
  line: MappingLine,
  fields: readonly ZohoField[],
  profile: Profile,
  record: ZohoRecord | undefined,
  policy: NonNullable<CrmRules['policy']['Leads']>,
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
  return [
    {
      ...change,
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

/** What Zoho demands of a new record and the profile does not have. */
const missingFields = (fields: readonly ZohoField[], changes: readonly CrmChange[]): readonly string[] =>
  fields
    .filter((field) => field.system_mandatory && isWritable(field, true))
    .filter((field) => !changes.some((change) => change.api === field.api_name && change.after !== ''))
    .map(
      (field) =>
        `Zoho needs ${/^[aeiou]/i.test(field.field_label) ? 'an' : 'a'} ${field.field_label.toLowerCase()}, and none is known.`,
    );
