import type { Dictionary } from '@/lib/core/words/dictionary';

export const status: Dictionary['status'] = {
  states: {
    waiting: 'en espera',
    asking: 'consultando',
    scheduled: 'en curso',
    found: 'encontrado',
    'not-found': 'no encontrado',
    skipped: 'omitido',
    failed: 'fallido',
    unknown: 'no se sabe si se cobró',
    stopped: 'detenido',
  },
  nobody: 'nadie',
};
