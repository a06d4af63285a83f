import type { Dictionary } from '@/lib/core/words/dictionary';
import { number } from '@/lib/core/words/numbers';

export const inZoho: Dictionary['inZoho'] = {
  title: 'No Zoho',
  not: 'Ainda não está no Zoho.',
  as: {
    Leads: 'No Zoho como lead {name}',
    Contacts: 'No Zoho como contato {name}',
    converted: 'No Zoho como lead convertido {name}',
  },
  nameless: 'sem nome',
  empty: (fields) => `Vazio lá: ${fields}`,
  differing: (fields) => `Diferente lá: ${fields}`,
  checkAgain: 'Verificar o Zoho de novo',
  creditsLeft: (count) => `Créditos restantes da API do Zoho: ${number(count)}`,
};
