import type { Dictionary } from '@/lib/core/words/dictionary';

export const pushChanges: Dictionary['pushChanges'] = {
  changes: 'Änderungen',
  accountChanges: 'Änderungen an der Firma',
  field: 'Feld',
  inZoho: 'In Zoho',
  newValue: 'Neu',
  action: 'Aktion',
  actionFor: (field) => `Aktion für ${field}`,
  accountActionFor: (field) => `Aktion für Firma: ${field}`,
  actions: { Fill: 'Füllen', Overwrite: 'Überschreiben', Keep: 'Behalten' },
  empty: 'leer',
  missing: 'Fehlt in Zoho',
  asksFor: (fields) => `Ihr Zoho verlangt bei neuen Datensätzen: ${fields}. Kein Anbieter hat es genannt.`,
  canBeEmpty: '(darf leer bleiben)',
  notSent: 'Nicht gesendet',
  addNote: 'Notiz mit den Quellen hinzufügen',
  note: 'Notiz',
};
