import type { Dictionary } from '@/lib/core/words/dictionary';
import { number } from '@/lib/core/words/numbers';

export const writes: Dictionary['writes'] = {
  title: 'In Zoho geschrieben',
  titleWithCount: (count) => `In Zoho geschrieben (${number(count)})`,
  somebody: 'Eine vergessene Person',
  openInZoho: 'In Zoho öffnen',
  state: {
    sent: 'Wird geschrieben.',
    unknown: 'Vielleicht geschrieben: Übertragen Sie noch einmal, dann sieht Facet zuerst nach.',
    undone: 'Rückgängig gemacht.',
    gone: 'Seither in Zoho gelöscht.',
  },
  created: {
    plain: (module, fields) => `In „${module}“ angelegt: ${fields}`,
    withNote: (module, fields) => `In „${module}“ angelegt: ${fields}; mit Notiz`,
  },
  updated: {
    plain: (module, fields) => `In „${module}“ aktualisiert: ${fields}`,
    withNote: (module, fields) => `In „${module}“ aktualisiert: ${fields}; mit Notiz`,
  },
  undoOf: (name) => `Rückgängig machen: ${name}`,
  notUndone: 'Nicht rückgängig gemacht.',
  undoOnly: (fields) => `Nur ${fields} rückgängig machen`,
};
