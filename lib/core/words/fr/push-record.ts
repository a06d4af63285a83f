import type { Dictionary } from '@/lib/core/words/dictionary';

export const pushRecord: Dictionary['pushRecord'] = {
  which: 'Quelle fiche ?',
  createNew: 'Créer une nouvelle fiche',
  noAccountInZoho: 'Ce contact n’a pas d’entreprise dans Zoho.',
  lookForAccount: 'Chercher l’entreprise',
  accountNotLookedFor: 'L’entreprise n’a pas pu être cherchée ; le contact part donc sans entreprise.',
  whichAccount: 'Quelle entreprise ?',
  severalAccounts: 'Plusieurs entreprises de Zoho peuvent convenir. Laquelle est-ce ?',
  noAccount: 'Aucune entreprise',
  createAccount: 'Créer l’entreprise {name}',
  accountIsMade: (name) => `L’entreprise ${name} est créée avec ces valeurs, et le contact y est rattaché.`,
  accountUnknown: 'Aucune entreprise dans Zoho n’a ce domaine ni ce nom.',
};
