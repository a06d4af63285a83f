import type { Dictionary } from '@/lib/core/words/dictionary';

export const status: Dictionary['status'] = {
  states: {
    waiting: 'aguardando',
    asking: 'consultando',
    scheduled: 'em andamento',
    found: 'encontrado',
    'not-found': 'não encontrado',
    skipped: 'pulado',
    failed: 'falhou',
    unknown: 'não se sabe se foi cobrado',
    stopped: 'parado',
  },
  nobody: 'ninguém',
};
