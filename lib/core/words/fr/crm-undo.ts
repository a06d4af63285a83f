import type { Dictionary } from '@/lib/core/words/dictionary';
import { number, plural } from '@/lib/core/words/numbers';

type Module = keyof Dictionary['crmUndo']['inBin'];

const each = <Text>(write: (record: string) => Text): Readonly<Record<Module, Text>> => ({
  Leads: write('le lead'),
  Contacts: write('le contact'),
  Accounts: write('l’entreprise'),
});
const eachNote = <Text>(write: (record: string) => Text): Readonly<Record<Module, Text>> => ({
  Leads: write('du lead'),
  Contacts: write('du contact'),
  Accounts: write('de l’entreprise'),
});

export const crmUndo: Dictionary['crmUndo'] = {
  nothingChanged: 'Annulé : rien n’avait été modifié.',
  gone: 'La fiche n’est plus dans Zoho.',
  undoneBefore: 'Cela a déjà été annulé, ou la fiche n’existe plus.',
  inBin: each((record) => `Annulé : ${record} est dans la corbeille de Zoho.`),
  asBefore: each((record) => `Annulé : ${record} a retrouvé ses valeurs précédentes.`),
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
  noteChanged: eachNote((record) => `Quelqu’un a modifié la note ${record}.`),
  somebody: 'Quelqu’un',
  otherFields: 'd’autres champs que ceux envoyés',
  changed: each(
    (record) => (who: string, what: string) =>
      `${who} a modifié ${record} dans Zoho après l’envoi : ${what}.`,
  ),
  changedAt: each(
    (record) => (who: string, when: string, what: string) =>
      `${who} a modifié ${record} dans Zoho après l’envoi (${when}) : ${what}.`,
  ),
  accountToo: 'Son entreprise aussi.',
  accountStays: (why) => `L’entreprise reste : ${why}`,
  accountLeft: 'L’entreprise n’a pas pu être retirée : annulez-la dans l’historique.',
};
