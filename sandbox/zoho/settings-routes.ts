import type { Hono } from 'hono';
import { authorize, readModule } from './access.ts';
import { fieldsOf, type Field } from './fields.ts';
import { layoutsAnswer } from './layouts.ts';
import { MODULES, type ModuleName } from './modules.ts';
import { CURRENT_USER_ANSWER, organizationAnswer } from './organization.ts';
import { missingParameter } from './refusal.ts';
import type { ZohoState } from './state.ts';

/** What CRM v7 says about the organization, its user, modules, layouts and fields. */
export function addSettingsRoutes(app: Hono, zoho: ZohoState): void {
  app.get('/crm/v7/org', (context) => {
    authorize(context, zoho, [['ZohoCRM.org', 'READ']]);
    return context.json(organizationAnswer(zoho.settings));
  });

  app.get('/crm/v7/users', (context) => {
    authorize(context, zoho, [['ZohoCRM.users', 'READ']]);
    return context.json(CURRENT_USER_ANSWER);
  });

  app.get('/crm/v7/settings/modules', (context) => {
    authorize(context, zoho, [['ZohoCRM.settings.modules', 'READ']]);
    return context.json({ modules: MODULES });
  });

  app.get('/crm/v7/settings/layouts', (context) => {
    authorize(context, zoho, [['ZohoCRM.settings.layouts', 'READ']]);
    const name = context.req.query('module');
    if (name === undefined) throw missingParameter('module');
    return context.json(layoutsAnswer(zoho, readModule(name)));
  });

  app.get('/crm/v7/settings/fields', (context) => {
    authorize(context, zoho, [['ZohoCRM.settings.fields', 'READ']]);
    const name = context.req.query('module');
    if (name === undefined) throw missingParameter('module');
    const module = readModule(name);
    const fields = fieldsOf(zoho.settings, module);
    return context.json({ fields: fields.map((field) => withAdditions(zoho, module, field)) });
  });
}

/** A pick list shows the values that writes added to it. */
function withAdditions(zoho: ZohoState, module: ModuleName, field: Field): Field {
  const added = zoho.pickListAdditions.filter(
    (addition) => addition.module === module && addition.field === field.api_name,
  );
  const first = field.pick_list_values.length;
  const values = [...new Set(added.map((addition) => addition.value))].map((value, index) => ({
    display_value: value,
    actual_value: value,
    reference_value: value,
    sequence_number: first + index + 1,
    colour_code: null,
    id: `${field.id}${index}`,
    type: 'used',
  }));
  return { ...field, pick_list_values: [...field.pick_list_values, ...values] };
}
