import type { Dictionary } from '@/lib/core/words/dictionary';

export const menus: Dictionary['menus'] = {
  selection: 'Enrichir « %s »',
  email: 'Enrichir cet e-mail',
  profile: 'Enrichir ce profil',
  pointer: 'Enrichir l’e-mail sous le pointeur',
  withPrice: (entry, price) => `${entry} (${price})`,
  addressBar: 'Rechercher un e-mail ou une URL LinkedIn dans Facet',
  nobody: 'Il n’y a là ni e-mail ni profil LinkedIn. Sélectionnez l’adresse, ou collez-la ci-dessus.',
  failed: (why) => `Cela n’a pas fonctionné : ${why}`,
};
