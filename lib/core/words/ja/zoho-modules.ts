import type { Dictionary } from '@/lib/core/words/dictionary';

export const zohoModules: Dictionary['zohoModules'] = {
  names: { Leads: '見込み客', Contacts: '連絡先', Accounts: '取引先' },
};
