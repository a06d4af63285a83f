import type { Dictionary } from '@/lib/core/words/dictionary';

export const status: Dictionary['status'] = {
  states: {
    waiting: 'en attente',
    asking: 'en cours',
    scheduled: 'planifié',
    found: 'trouvé',
    'not-found': 'introuvable',
    skipped: 'ignoré',
    failed: 'échec',
    unknown: 'facturation incertaine',
    stopped: 'arrêté',
  },
  nobody: 'personne',
};
