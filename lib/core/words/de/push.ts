import type { Dictionary } from '@/lib/core/words/dictionary';
import { number, plural } from '@/lib/core/words/numbers';
import { common } from './common';

/** After a preposition. */
const withFields = (count: number): string =>
  plural(count, { one: `${number(count)} Feld`, other: `${number(count)} Feldern` });

export const push: Dictionary['push'] = {
  module: 'Modul',
  searching: 'Leads und Kontakte werden durchsucht …',
  several: 'Mehrere Datensätze passen. Welcher ist es?',
  maybeWritten: 'Es wurde vielleicht geschrieben.',
  notWritten: 'Es wurde nichts geschrieben.',
  newOne: { Leads: 'Neuer Lead', Contacts: 'Neuer Kontakt' },
  updateOne: {
    Leads: (name) => `Lead ${name} aktualisieren`,
    Contacts: (name) => `Kontakt ${name} aktualisieren`,
  },
  ownedBy: (owner) => `gehört ${owner}`,
  foundBy: (values) => `Gefunden über ${values}`,
  elsewhere: {
    Leads: (same, module, name) => `Ein Lead mit gleichem Wert (${same}) steht unter „${module}“: ${name}.`,
    Contacts: (same, module, name) =>
      `Ein Kontakt mit gleichem Wert (${same}) steht unter „${module}“: ${name}.`,
    converted: (same, module, name) =>
      `Ein umgewandelter Lead mit gleichem Wert (${same}) steht unter „${module}“: ${name}.`,
  },
  useModule: (module) => `${module} verwenden`,
  zia: (module) =>
    `Zia reichert „${module}“ in Ihrem Zoho an: Nach der Übertragung füllt es vielleicht weitere Felder von selbst. Diese sieht Facet nicht und macht sie nicht rückgängig.`,
  nothingToChange: 'Nichts zu ändern.',
  create: { Leads: 'Lead anlegen', Contacts: 'Kontakt anlegen' },
  update: { Leads: 'Lead aktualisieren', Contacts: 'Kontakt aktualisieren' },
  created: {
    plain: (module, fields) => `In „${module}“ angelegt, mit ${withFields(fields)}.`,
    withNote: (module, fields) => `In „${module}“ angelegt, mit ${withFields(fields)} und einer Notiz.`,
  },
  updated: {
    plain: (module, fields) => `Aktualisiert in „${module}“: ${common.fields(fields)}.`,
    withNote: (module, fields) => `Aktualisiert in „${module}“: ${common.fields(fields)} und eine Notiz.`,
  },
  noteNotAdded: 'Die Notiz wurde nicht angelegt.',
};
