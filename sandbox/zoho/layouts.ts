import { fieldsOf } from './fields.ts';
import { LAYOUTS, type ModuleName } from './modules.ts';
import type { ZohoState } from './state.ts';

/** `GET /settings/layouts`: the module's one layout; https://www.zoho.com/crm/developer/docs/api/v7/layouts-meta.html */
export function layoutsAnswer(zoho: ZohoState, module: ModuleName) {
  const { id, mandatory } = LAYOUTS[module];
  const fields = fieldsOf(zoho.settings, module).map((field, index) => ({
    api_name: field.api_name,
    field_label: field.field_label,
    data_type: field.data_type,
    id: field.id,
    sequence_number: index + 1,
    required: mandatory.includes(field.api_name),
    read_only: false,
    visible: true,
  }));
  return {
    layouts: [
      {
        id,
        name: 'Standard',
        api_name: 'Standard__s',
        display_label: 'Standard',
        status: 'active',
        visible: true,
        has_more_profiles: false,
        profiles: [{ id: '5550000000026011', name: 'Administrator', default: true }],
        sections: [
          {
            display_label: `${module} Information`,
            name: `${module} Information`,
            sequence_number: 1,
            column_count: 2,
            type: 'used',
            fields,
          },
        ],
      },
    ],
  };
}
