import type { Dictionary } from '@/lib/core/words/dictionary';

export const pushListRow: Dictionary['pushListRow'] = {
  waiting: 'ainda não comparado',
  newRecord: 'registro novo',
  update: 'atualização',
  without: (labels) => `sem ${labels}`,
  noAccount: {
    unknown: 'sem empresa: não há nenhuma no Zoho',
    problem: 'sem empresa: não foi possível procurar',
    several: 'sem empresa: várias podem ser esta',
  },
  same: 'nada a mudar',
  leftAside: (why) => `à parte: ${why}`,
  written: { created: 'criado', updated: 'atualizado', 'nothing-to-change': 'nada a mudar' },
  notWritten: 'não gravado',
  mayBeWritten: 'pode ter sido gravado',
};
