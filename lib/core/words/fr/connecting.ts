import type { Dictionary } from '@/lib/core/words/dictionary';

export const connecting: Dictionary['connecting'] = {
  locked: 'Facet est verrouillé. Déverrouillez-le d’abord, sous « Confidentialité ».',
  otherDataCenter: 'Votre organisation utilise Zoho dans un autre centre de données.',
  noKey: 'Une clé ne contient pas d’espaces et n’est pas vide. Copiez-la de nouveau.',
  keyWorks: 'La clé fonctionne.',
  problem: (what, next) => `${what} ${next}`,
};
