import type { Dictionary } from '@/lib/core/words/dictionary';
import { number, plural } from '@/lib/core/words/numbers';
import { common } from './common';

export const pushList: Dictionary['pushList'] = {
  alone: (count) =>
    plural(count, {
      one: `${common.people(count)} mise de côté : ouvrez-la et envoyez-la seule pour choisir la fiche.`,
      other: `${common.people(count)} mises de côté : ouvrez chacune et envoyez-la seule pour choisir la fiche.`,
    }),
  records: 'Fiches',
  pushMany: (count) => `Envoyer ${common.people(count)}`,
  comparing: (done, all) => `Recherche dans Zoho et comparaison : ${number(done)} sur ${number(all)}…`,
  writing: 'Écriture dans Zoho…',
  counts: {
    written: (count) => `écrites : ${number(count)}`,
    refused: (count) => `non écrites : ${number(count)}`,
    ready: (count) => `à écrire : ${number(count)}`,
    same: (count) => `identiques dans Zoho : ${number(count)}`,
    choice: (count) => `à choisir : ${number(count)}`,
    blocked: (count) => `refusées par Zoho : ${number(count)}`,
    waiting: (count) => `non comparées : ${number(count)}`,
  },
  nobody: 'Personne de cette liste n’a été trouvé.',
  someMayBeWritten: 'Une partie a peut-être été écrite.',
  noMoreWritten: 'Rien d’autre n’a été écrit.',
  compareRest: 'Comparer le reste',
  include: (name) => `Inclure ${name}`,
  values: (fields, labels) => `${fields} : ${labels}`,
  valuesWithNote: (fields, labels) => `${fields} : ${labels}, et une note`,
  fieldBefore: (field) => `${field} :`,
  note: (title) => `Note : ${title}`,
};
