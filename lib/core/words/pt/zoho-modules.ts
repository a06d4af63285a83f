import type { Dictionary } from '@/lib/core/words/dictionary';

export const zohoModules: Dictionary['zohoModules'] = {
  names: { Leads: 'Leads', Contacts: 'Contatos', Accounts: 'Empresas' },
};
