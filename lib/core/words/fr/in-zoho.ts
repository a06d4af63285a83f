import type { Dictionary } from '@/lib/core/words/dictionary';
import { number } from '@/lib/core/words/numbers';

export const inZoho: Dictionary['inZoho'] = {
  title: 'Dans Zoho',
  not: 'Pas encore dans Zoho.',
  as: {
    Leads: 'Dans Zoho comme lead {name}',
    Contacts: 'Dans Zoho comme contact {name}',
    converted: 'Dans Zoho comme lead converti {name}',
  },
  nameless: 'sans nom',
  empty: (fields) => `Vide là-bas : ${fields}`,
  differing: (fields) => `Différent là-bas : ${fields}`,
  checkAgain: 'Vérifier de nouveau Zoho',
  creditsLeft: (count) => `Crédits d’API Zoho restants : ${number(count)}`,
};
