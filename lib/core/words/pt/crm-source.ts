import type { Dictionary } from '@/lib/core/words/dictionary';

export const crmSource: Dictionary['crmSource'] = {
  names: {
    email: 'E-mail',
    secondEmail: 'Segundo e-mail',
    mobile: 'Celular',
    twitter: 'Usuário do Twitter',
    website: 'Site da empresa',
    city: 'Cidade',
    state: 'Estado',
    country: 'País',
  },
};
