import type { Dictionary } from '@/lib/core/words/dictionary';

export const crmSource: Dictionary['crmSource'] = {
  names: {
    email: 'Correo electrónico',
    secondEmail: 'Segundo correo',
    mobile: 'Móvil',
    twitter: 'Usuario de Twitter',
    website: 'Sitio web de la empresa',
    city: 'Ciudad',
    state: 'Estado o provincia',
    country: 'País',
  },
};
