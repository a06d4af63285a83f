import type { Dictionary } from '@/lib/core/words/dictionary';

export const crmSource: Dictionary['crmSource'] = {
  names: {
    email: 'E-mail',
    secondEmail: 'Deuxième e-mail',
    mobile: 'Mobile',
    twitter: 'Nom Twitter',
    website: 'Site web de l’entreprise',
    city: 'Ville',
    state: 'État ou région',
    country: 'Pays',
  },
};
