import type { Dictionary } from '@/lib/core/words/dictionary';

export const pushListRow: Dictionary['pushListRow'] = {
  waiting: 'pas encore comparé',
  newRecord: 'nouvelle fiche',
  update: 'mise à jour',
  without: (labels) => `sans ${labels}`,
  noAccount: {
    unknown: 'sans entreprise : aucune dans Zoho',
    problem: 'sans entreprise : elle n’a pas pu être cherchée',
    several: 'sans entreprise : plusieurs peuvent convenir',
  },
  same: 'rien à modifier',
  leftAside: (why) => `mis de côté : ${why}`,
  written: { created: 'créé', updated: 'mis à jour', 'nothing-to-change': 'rien à modifier' },
  notWritten: 'non écrit',
  mayBeWritten: 'peut-être écrit',
};
