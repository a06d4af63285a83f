import { area } from '@/lib/core/words/area';

/** Zoho's modules that Facet writes to, by the names on screen. */
export const zohoModulesWords = area('zohoModules', {
  names: { Leads: 'Leads', Contacts: 'Contacts', Accounts: 'Accounts' },
});
