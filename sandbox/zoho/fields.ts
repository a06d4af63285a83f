import * as z from 'zod/mini';
import leadsFields from './fields-leads.json' with { type: 'json' };
import type { ModuleName } from './modules.ts';
import type { ZohoSettings } from './settings.ts';

const pickListValue = z.looseObject({ display_value: z.string(), actual_value: z.string() });

const field = z.looseObject({
  id: z.string(),
  api_name: z.string(),
  field_label: z.string(),
  display_label: z.string(),
  data_type: z.string(),
  length: z.number(),
  system_mandatory: z.boolean(),
  custom_field: z.boolean(),
  searchable: z.boolean(),
  operation_type: z.looseObject({ api_create: z.boolean(), api_update: z.boolean() }),
  unique: z.looseObject({}),
  pick_list_values: z.array(pickListValue),
  convert_mapping: z.record(z.string(), z.nullable(z.string())),
});

/** One item of `GET /settings/fields`; https://www.zoho.com/crm/developer/docs/api/v7/field-meta.html */
export type Field = z.infer<typeof field>;

const LEADS = z.array(field).parse(leadsFields.fields);

/** System fields, which every module has and no conversion maps. */
const SYSTEM_FIELDS = ['Owner', 'Created_By', 'Created_Time', 'Layout', 'Tag', 'Record_Image', 'id'];
const ENRICHMENT_FIELDS = ['Last_Enriched_Time__s', 'Enrich_Status__s'];

const FIELDS: Readonly<Record<ModuleName, readonly Field[]>> = {
  Leads: LEADS,
  Contacts: [
    ...targetsOf('Contacts'),
    ...named(
      'Full_Name',
      'Email_Opt_Out',
      'Salutation',
      ...SYSTEM_FIELDS,
      ...ENRICHMENT_FIELDS,
      'LinkedIn_URL',
    ),
    {
      ...leadField('Company'),
      id: '5550000000000003591',
      api_name: 'Account_Name',
      field_label: 'Account Name',
      display_label: 'Account Name',
      data_type: 'lookup',
      json_type: 'jsonobject',
      lookup: { module: { api_name: 'Accounts' } },
    },
  ],
  Accounts: [
    ...targetsOf('Accounts').map((target) =>
      target.api_name === 'Account_Name' ? { ...target, system_mandatory: true } : target,
    ),
    ...named('Rating', ...SYSTEM_FIELDS, ...ENRICHMENT_FIELDS),
  ],
};

/** The fields a module of this organization has; `unique` follows the settings. */
export function fieldsOf(settings: ZohoSettings, module: ModuleName): readonly Field[] {
  const unique = settings.uniqueFields[module] ?? [];
  return FIELDS[module]
    .filter((candidate) => !settings.absentFields.includes(candidate.api_name))
    .map((candidate) => {
      if (!candidate.custom_field && !unique.includes(candidate.api_name)) return candidate;
      return { ...candidate, unique: unique.includes(candidate.api_name) ? { case_sensitive: false } : {} };
    });
}

/** Contacts and Accounts carry the API names that a converted lead's fields move to. */
function targetsOf(module: 'Contacts' | 'Accounts'): Field[] {
  return LEADS.flatMap((lead) => {
    const target = lead.convert_mapping[module];
    return target ? [{ ...lead, api_name: target, convert_mapping: {} }] : [];
  });
}

function named(...names: readonly string[]): Field[] {
  return names.map((name) => ({ ...leadField(name), convert_mapping: {} }));
}

function leadField(name: string): Field {
  const found = LEADS.find((lead) => lead.api_name === name);
  if (!found) throw new Error(`The sample of Leads has no field ${name}`);
  return found;
}
