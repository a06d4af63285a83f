/** The modules this sandbox keeps records for. */
export const MODULE_NAMES = ['Leads', 'Contacts', 'Accounts'] as const;
export type ModuleName = (typeof MODULE_NAMES)[number];

export function isModuleName(text: string): text is ModuleName {
  return MODULE_NAMES.some((name) => name === text);
}

export const MODULE_IDS: Readonly<Record<ModuleName, string>> = {
  Leads: '5550000000002175',
  Contacts: '5550000000002179',
  Accounts: '5550000000002177',
};

/** The one field that upsert checks by itself; https://www.zoho.com/crm/developer/docs/api/v7/upsert-records.html */
export const SYSTEM_UNIQUE_FIELD: Readonly<Record<ModuleName, string>> = {
  Leads: 'Email',
  Contacts: 'Email',
  Accounts: 'Account_Name',
};

/** One layout a module; sending its id makes these fields mandatory too. */
export const LAYOUTS: Readonly<Record<ModuleName, { id: string; mandatory: readonly string[] }>> = {
  Leads: { id: '5550000000091055', mandatory: ['Company', 'Last_Name'] },
  Contacts: { id: '5550000000091033', mandatory: ['Last_Name'] },
  Accounts: { id: '5550000000091023', mandatory: ['Account_Name'] },
};

/** Items of `GET /settings/modules`; https://www.zoho.com/crm/developer/docs/api/v7/modules-api.html */
export const MODULES = MODULE_NAMES.map((name) => ({
  api_name: name,
  module_name: name,
  id: MODULE_IDS[name],
  singular_label: name.slice(0, -1),
  plural_label: name,
  generated_type: 'default',
  api_supported: true,
  creatable: true,
  editable: true,
  viewable: true,
  visible: true,
  status: 'visible',
}));
