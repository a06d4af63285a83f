import type { Dictionary } from '@/lib/core/words/dictionary';
import { number } from '@/lib/core/words/numbers';

export const writes: Dictionary['writes'] = {
  title: 'Écrit dans Zoho',
  titleWithCount: (count) => `Écrit dans Zoho (${number(count)})`,
  somebody: 'Une personne oubliée',
  openInZoho: 'Ouvrir dans Zoho',
  state: {
    sent: 'Écriture en cours.',
    unknown: 'Peut-être écrit : envoyez de nouveau, Facet vérifiera d’abord.',
    undone: 'Annulé.',
    gone: 'Supprimé dans Zoho depuis.',
  },
  created: {
    plain: (module, fields) => `Créé dans ${module} : ${fields}`,
    withNote: (module, fields) => `Créé dans ${module} : ${fields} ; avec une note`,
  },
  updated: {
    plain: (module, fields) => `Mis à jour dans ${module} : ${fields}`,
    withNote: (module, fields) => `Mis à jour dans ${module} : ${fields} ; avec une note`,
  },
  undoOf: (name) => `Annuler l’envoi : ${name}`,
  notUndone: 'Non annulé.',
  undoOnly: (fields) => `Annuler seulement ${fields}`,
};
