import { area } from '@/lib/core/words/area';

/** The table of who said a value. */
export const sourcesWords = area('sources', {
  provider: 'Provider',
  value: 'Value',
  confidence: 'Confidence',
  observed: 'Observed',
  fetched: 'Fetched',
  /** Before a cell's own text, where the panel is too narrow for a row of heads. */
  inline: { confidence: 'confidence', observed: 'observed', fetched: 'fetched' },
  use: (value: string) => `Use ${value}`,
  sure: { high: 'high', medium: 'medium', low: 'low' },
  notSaid: 'not said',
  observedLongAgo: (when: string) => `${when} (old)`,
});
