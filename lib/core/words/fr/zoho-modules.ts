import type { Dictionary } from '@/lib/core/words/dictionary';

export const zohoModules: Dictionary['zohoModules'] = {
  Leads: 'Leads',
  Contacts: 'Contacts',
  Accounts: 'Entreprises',
};
