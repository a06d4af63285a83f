import type { Dictionary } from '@/lib/core/words/dictionary';

export const status: Dictionary['status'] = {
  states: {
    waiting: 'wartet',
    asking: 'wird gefragt',
    scheduled: 'in Arbeit',
    found: 'gefunden',
    'not-found': 'nicht gefunden',
    skipped: 'übersprungen',
    failed: 'fehlgeschlagen',
    unknown: 'unklar, ob es berechnet wurde',
    stopped: 'gestoppt',
  },
  nobody: 'niemand',
};
