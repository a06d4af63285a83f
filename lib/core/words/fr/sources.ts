import type { Dictionary } from '@/lib/core/words/dictionary';

export const sources: Dictionary['sources'] = {
  provider: 'Fournisseur',
  value: 'Valeur',
  confidence: 'Confiance',
  observed: 'Observé',
  fetched: 'Obtenu',
  inline: { confidence: 'confiance', observed: 'observé', fetched: 'obtenu' },
  use: (value) => `Utiliser ${value}`,
  sure: { high: 'élevée', medium: 'moyenne', low: 'faible' },
  notSaid: 'non indiqué',
  observedLongAgo: (when) => `${when} (ancien)`,
};
