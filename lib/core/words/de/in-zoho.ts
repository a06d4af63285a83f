import type { Dictionary } from '@/lib/core/words/dictionary';
import { number } from '@/lib/core/words/numbers';

export const inZoho: Dictionary['inZoho'] = {
  title: 'In Zoho',
  not: 'Noch nicht in Zoho.',
  as: {
    Leads: 'In Zoho als Lead {name}',
    Contacts: 'In Zoho als Kontakt {name}',
    converted: 'In Zoho als umgewandelter Lead {name}',
  },
  nameless: 'ohne Namen',
  empty: (fields) => `Dort leer: ${fields}`,
  differing: (fields) => `Dort anders: ${fields}`,
  checkAgain: 'Zoho erneut prüfen',
  creditsLeft: (count) => `Noch ${number(count)} Zoho-API-Credits`,
};
