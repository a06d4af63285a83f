import type { Dictionary } from '@/lib/core/words/dictionary';

export const crmSource: Dictionary['crmSource'] = {
  names: {
    email: 'E-Mail',
    secondEmail: 'Zweite E-Mail',
    mobile: 'Mobiltelefon',
    twitter: 'Twitter-Name',
    website: 'Website der Firma',
    city: 'Stadt',
    state: 'Bundesland oder Region',
    country: 'Land',
  },
};
