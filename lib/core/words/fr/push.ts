import type { Dictionary } from '@/lib/core/words/dictionary';
import { common } from './common';

export const push: Dictionary['push'] = {
  module: 'Module',
  searching: 'Recherche dans les leads et les contacts…',
  several: 'Plusieurs fiches correspondent. Laquelle est-ce ?',
  maybeWritten: 'L’écriture a peut-être eu lieu.',
  notWritten: 'Rien n’a été écrit.',
  newOne: { Leads: 'Nouveau lead', Contacts: 'Nouveau contact' },
  updateOne: {
    Leads: (name) => `Mettre à jour le lead ${name}`,
    Contacts: (name) => `Mettre à jour le contact ${name}`,
  },
  ownedBy: (owner) => `propriétaire : ${owner}`,
  foundBy: (values) => `Trouvé par ${values}`,
  elsewhere: {
    Leads: (same, module, name) =>
      `Un lead avec la même valeur (${same}) se trouve dans ${module} : ${name}.`,
    Contacts: (same, module, name) =>
      `Un contact avec la même valeur (${same}) se trouve dans ${module} : ${name}.`,
    converted: (same, module, name) =>
      `Un lead converti avec la même valeur (${same}) se trouve dans ${module} : ${name}.`,
  },
  useModule: (module) => `Utiliser ${module}`,
  zia: (module) =>
    `Zia enrichit ${module} dans votre Zoho : après cet envoi, il peut remplir d’autres champs de lui-même. Facet ne les voit pas et ne les annule pas.`,
  nothingToChange: 'Rien à modifier.',
  create: { Leads: 'Créer le lead', Contacts: 'Créer le contact' },
  update: { Leads: 'Mettre à jour le lead', Contacts: 'Mettre à jour le contact' },
  created: {
    plain: (module, fields) => `Créé dans ${module} avec ${common.fields(fields)}.`,
    withNote: (module, fields) => `Créé dans ${module} avec ${common.fields(fields)} et une note.`,
  },
  updated: {
    plain: (module, fields) => `Mis à jour dans ${module} : ${common.fields(fields)}.`,
    withNote: (module, fields) => `Mis à jour dans ${module} : ${common.fields(fields)} et une note.`,
  },
  noteNotAdded: 'La note n’a pas été ajoutée.',
};
