import { fieldsOf } from './fields.ts';
import { MODULE_IDS, type ModuleName } from './modules.ts';
import { USER } from './organization.ts';
import type { ZohoSettings } from './settings.ts';
import { zohoTime } from './time.ts';
import type { ZiaKind } from './zia-kinds.ts';

const CONFIGURED_AT = Date.UTC(2026, 0, 2, 4, 30);

/** [Zia's name of a value, its label, the API names of the field it maps to, in any module] */
type Mapping = readonly [name: string, label: string, fields: readonly string[]];

const OUTPUTS: Readonly<Record<ZiaKind, readonly Mapping[]>> = {
  people: [['designation', 'Designation', ['Designation', 'Title']]],
  organization: [
    ['no_of_employees', 'Number of Employees', ['No_of_Employees', 'Employees']],
    ['industries', 'Industries', ['Industry']],
  ],
};

/**
 * Items of `GET /settings/zia/data_enrichment`, one for each module and kind:
 * https://www.zoho.com/crm/developer/docs/api/v7/zia-enrichment/get-config.html
 */
export function ziaConfigurations(settings: ZohoSettings) {
  const { organization, people } = settings.configuredModules;
  return [
    ...organization.map((module) => configuration(settings, module, 'organization')),
    ...people.map((module) => configuration(settings, module, 'people')),
  ].map((item, index) => ({ ...item, id: String(5550000000059747 + index * 3) }));
}

function configuration(settings: ZohoSettings, module: ModuleName, kind: ZiaKind) {
  const mapping = ([name, label, fields]: Mapping) => ({
    enrich_field: { name, display_label: label },
    crm_field: crmField(settings, module, fields),
  });
  const time = zohoTime(CONFIGURED_AT);
  return {
    type: kind === 'people' ? 'personal' : 'organization',
    module: { id: MODULE_IDS[module], api_name: module },
    status: true,
    input_data_field_mapping: inputsOf(settings, kind).map(mapping),
    output_data_field_mapping: OUTPUTS[kind].map(mapping),
    created_time: time,
    modified_time: time,
    created_by: USER,
    modified_by: USER,
  };
}

function inputsOf(settings: ZohoSettings, kind: ZiaKind): readonly Mapping[] {
  if (kind === 'people') return [['email', 'Email', ['Email']]];
  return [
    ['org_name', 'Organization Name', ['Company', 'Account_Name']],
    ['email', 'Email', settings.organizationEmailMapped ? ['Email'] : []],
    ['org_website', 'Website', ['Website']],
  ];
}

function crmField(settings: ZohoSettings, module: ModuleName, names: readonly string[]) {
  const field = fieldsOf(settings, module).find((candidate) => names.includes(candidate.api_name));
  return field ? { id: field.id, api_name: field.api_name, name: field.field_label } : null;
}
