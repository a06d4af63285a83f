import type { CrmChange, CrmRules } from '@/lib/crm/types';
import { isWritable, type ZohoField } from './fields';
import { shapeValue } from './shape';

/**
 * What the user wants on every new record: owner, lead source and tags. Rows like all others, so that they are seen before they are sent.
 * Existing records keep theirs: Zoho would replace an owner, and all tags.
 */
export function newRecordChanges(fields: readonly ZohoField[], rules: CrmRules): readonly CrmChange[] {
  const { owner, leadSource } = rules;
  const tags = rules.tags.map((tag) => tag.trim()).filter((tag) => tag !== '');
  const wanted: readonly { api: string; after: string; value: CrmChange['value']; note?: string }[] = [
    ...(owner === undefined ? [] : [{ api: 'Owner', after: owner.name, value: { id: owner.id } }]),
    ...leadSourceOf(fields, leadSource),
    ...(tags.length === 0
      ? []
      : [{ api: 'Tag', after: tags.join(', '), value: tags.map((name) => ({ name })) }]),
  ];
  return wanted.flatMap(({ api, ...value }) => {
    const field = fields.find((each) => each.api_name === api);
    if (field === undefined || !isWritable(field, true)) return [];
    const action = value.after === '' ? 'Keep' : 'Fill';
    return [{ api, label: field.field_label, before: '', ...value, action }];
  });
}

function leadSourceOf(fields: readonly ZohoField[], wanted: string) {
  const field = fields.find((each) => each.api_name === 'Lead_Source');
  if (field === undefined || wanted.trim() === '') return [];
  const shaped = shapeValue(field, wanted, false);
  return [
    shaped.ok
      ? { api: 'Lead_Source', after: String(shaped.value), value: shaped.value }
      : { api: 'Lead_Source', after: '', value: '', note: shaped.note },
  ];
}
