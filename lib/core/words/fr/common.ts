import type { Dictionary } from '@/lib/core/words/dictionary';
import { number, plural } from '@/lib/core/words/numbers';

export const common: Dictionary['common'] = {
  cancel: 'Annuler',
  close: 'Fermer',
  copied: 'Copié',
  copiedWhat: (what) => `Copié : ${what}`,
  copy: 'Copier',
  copyWhat: (what) => `Copier ${what}`,
  credits: (count) => plural(count, { one: `${number(count)} crédit`, other: `${number(count)} crédits` }),
  delete: 'Supprimer',
  fields: (count) => plural(count, { one: `${number(count)} champ`, other: `${number(count)} champs` }),
  keep: 'Conserver',
  people: (count) => plural(count, { one: `${number(count)} personne`, other: `${number(count)} personnes` }),
  remove: 'Retirer',
  retry: 'Réessayer',
  stop: 'Arrêter',
  undo: 'Annuler l’envoi',
  list: (items) => items.join(', '),
  sentence: (phrase) => (/[.!?]$/.test(phrase) ? phrase : `${phrase}.`),
  sentences: (...sentences) => sentences.filter(Boolean).join(' '),
};
