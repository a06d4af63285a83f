import type { Dictionary } from '@/lib/core/words/dictionary';
import { number, plural } from '@/lib/core/words/numbers';

type Module = Parameters<Dictionary['crmUndo']['inBin']>[0];

const record: Readonly<Record<Module, string>> = {
  Leads: 'le lead',
  Contacts: 'le contact',
  Accounts: 'l’entreprise',
};
const noteOf: Readonly<Record<Module, string>> = {
  Leads: 'du lead',
  Contacts: 'du contact',
  Accounts: 'de l’entreprise',
};

export const crmUndo: Dictionary['crmUndo'] = {
  nothingChanged: 'Annulé : rien n’avait été modifié.',
  gone: 'La fiche n’est plus dans Zoho.',
  undoneBefore: 'Cela a déjà été annulé, ou la fiche n’existe plus.',
  inBin: (module) => `Annulé : ${record[module]} est dans la corbeille de Zoho.`,
  asBefore: (module) => `Annulé : ${record[module]} a retrouvé ses valeurs précédentes.`,
  partly: (fields) =>
    plural(fields, {
      one: `Annulé : ${number(fields)} champ a retrouvé sa valeur précédente.`,
      other: `Annulé : ${number(fields)} champs ont retrouvé leurs valeurs précédentes.`,
    }),
  noteStays: 'La note reste : quelqu’un l’a modifiée.',
  noteDeleted: 'La note est supprimée.',
  noteLeft: 'La note n’a pas pu être supprimée : supprimez-la dans Zoho.',
  nothingUndone: 'Rien n’a été annulé.',
  accountInUse: 'D’autres contacts appartiennent désormais à cette entreprise dans Zoho.',
  noteChanged: (module) => `Quelqu’un a modifié la note ${noteOf[module]}.`,
  somebody: 'Quelqu’un',
  otherFields: 'd’autres champs que ceux envoyés',
  changed: (who, module, what) => `${who} a modifié ${record[module]} dans Zoho après l’envoi : ${what}.`,
  changedAt: (who, module, when, what) =>
    `${who} a modifié ${record[module]} dans Zoho après l’envoi (${when}) : ${what}.`,
  accountToo: 'Son entreprise aussi.',
  accountStays: (why) => `L’entreprise reste : ${why}`,
  accountLeft: 'L’entreprise n’a pas pu être retirée : annulez-la dans l’historique.',
};
