import type { Dictionary } from '@/lib/core/words/dictionary';

export const pushChanges: Dictionary['pushChanges'] = {
  changes: 'Modifications',
  accountChanges: 'Modifications de l’entreprise',
  field: 'Champ',
  inZoho: 'Dans Zoho',
  newValue: 'Nouveau',
  action: 'Action',
  actionFor: (field) => `Action pour ${field}`,
  accountActionFor: (field) => `Action pour l’entreprise : ${field}`,
  actions: { Fill: 'Remplir', Overwrite: 'Remplacer', Keep: 'Conserver' },
  empty: 'vide',
  missing: 'Manque dans Zoho',
  asksFor: (fields) =>
    `Votre Zoho demande pour les nouvelles fiches : ${fields}. Aucun fournisseur ne l’a indiqué.`,
  canBeEmpty: '(peut rester vide)',
  notSent: 'Non envoyé',
  addNote: 'Ajouter une note avec les sources',
  note: 'Note',
};
