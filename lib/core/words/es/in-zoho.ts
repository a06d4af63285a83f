import type { Dictionary } from '@/lib/core/words/dictionary';
import { number } from '@/lib/core/words/numbers';

export const inZoho: Dictionary['inZoho'] = {
  title: 'En Zoho',
  not: 'Todavía no está en Zoho.',
  as: {
    Leads: 'En Zoho como lead {name}',
    Contacts: 'En Zoho como contacto {name}',
    converted: 'En Zoho como lead convertido {name}',
  },
  nameless: 'sin nombre',
  empty: (fields) => `Vacío allí: ${fields}`,
  differing: (fields) => `Distinto allí: ${fields}`,
  checkAgain: 'Volver a comprobar Zoho',
  creditsLeft: (count) => `Créditos de la API de Zoho restantes: ${number(count)}`,
};
