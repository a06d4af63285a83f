import type { Dictionary } from '@/lib/core/words/dictionary';

export const pushListRow: Dictionary['pushListRow'] = {
  waiting: 'noch nicht verglichen',
  newRecord: 'neuer Datensatz',
  update: 'Aktualisierung',
  without: (labels) => `ohne ${labels}`,
  noAccount: {
    unknown: 'ohne Firma: keine ist in Zoho',
    problem: 'ohne Firma: sie ließ sich nicht suchen',
    several: 'ohne Firma: mehrere können es sein',
  },
  same: 'nichts zu ändern',
  leftAside: (why) => `ausgelassen: ${why}`,
  written: { created: 'angelegt', updated: 'aktualisiert', 'nothing-to-change': 'nichts zu ändern' },
  notWritten: 'nicht geschrieben',
  mayBeWritten: 'vielleicht geschrieben',
};
