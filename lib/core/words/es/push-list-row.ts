import type { Dictionary } from '@/lib/core/words/dictionary';

export const pushListRow: Dictionary['pushListRow'] = {
  waiting: 'sin comparar todavía',
  newRecord: 'registro nuevo',
  update: 'actualización',
  without: (labels) => `sin ${labels}`,
  noAccount: {
    unknown: 'sin empresa: no hay ninguna en Zoho',
    problem: 'sin empresa: no se pudo buscar',
    several: 'sin empresa: varias pueden serlo',
  },
  same: 'nada que cambiar',
  leftAside: (why) => `aparte: ${why}`,
  written: { created: 'creado', updated: 'actualizado', 'nothing-to-change': 'nada que cambiar' },
  notWritten: 'no escrito',
  mayBeWritten: 'puede que se haya escrito',
};
