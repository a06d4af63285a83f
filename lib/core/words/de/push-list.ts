import type { Dictionary } from '@/lib/core/words/dictionary';
import { number, plural } from '@/lib/core/words/numbers';
import { common } from './common';

export const pushList: Dictionary['pushList'] = {
  alone: (count) =>
    plural(count, {
      one: `${common.people(count)} ausgelassen: Öffnen Sie diese Person und übertragen Sie sie einzeln, um den Datensatz zu wählen.`,
      other: `${common.people(count)} ausgelassen: Öffnen Sie jede und übertragen Sie sie einzeln, um den Datensatz zu wählen.`,
    }),
  records: 'Datensätze',
  pushMany: (count) => `${common.people(count)} übertragen`,
  comparing: (done, all) => `Zoho wird durchsucht und verglichen: ${number(done)} von ${number(all)} …`,
  writing: 'Wird in Zoho geschrieben …',
  counts: {
    written: (count) => `${number(count)} geschrieben`,
    refused: (count) => `${number(count)} nicht geschrieben`,
    ready: (count) => `${number(count)} zu schreiben`,
    same: (count) => `${number(count)} in Zoho gleich`,
    choice: (count) => `${number(count)} zu wählen`,
    blocked: (count) => `${number(count)}, die Zoho ablehnen würde`,
    waiting: (count) => `${number(count)} nicht verglichen`,
  },
  nobody: 'Von dieser Liste wurde niemand gefunden.',
  someMayBeWritten: 'Ein Teil wurde vielleicht geschrieben.',
  noMoreWritten: 'Mehr wurde nicht geschrieben.',
  compareRest: 'Den Rest vergleichen',
  include: (name) => `${name} einschließen`,
  values: (fields, labels) => `${fields}: ${labels}`,
  valuesWithNote: (fields, labels) => `${fields}: ${labels}, und eine Notiz`,
  fieldBefore: (field) => `${field}:`,
  note: (title) => `Notiz: ${title}`,
};
