import type { Dictionary } from '@/lib/core/words/dictionary';

export const sources: Dictionary['sources'] = {
  provider: 'Anbieter',
  value: 'Wert',
  confidence: 'Sicherheit',
  observed: 'Stand',
  fetched: 'Abgerufen',
  inline: { confidence: 'Sicherheit', observed: 'Stand', fetched: 'abgerufen' },
  use: (value) => `${value} verwenden`,
  sure: { high: 'hoch', medium: 'mittel', low: 'gering' },
  notSaid: 'keine Angabe',
  observedLongAgo: (when) => `${when} (alt)`,
};
