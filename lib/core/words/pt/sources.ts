import type { Dictionary } from '@/lib/core/words/dictionary';

export const sources: Dictionary['sources'] = {
  provider: 'Provedor',
  value: 'Valor',
  confidence: 'Confiança',
  observed: 'Observado',
  fetched: 'Obtido',
  inline: { confidence: 'confiança', observed: 'observado', fetched: 'obtido' },
  use: (value) => `Usar ${value}`,
  sure: { high: 'alta', medium: 'média', low: 'baixa' },
  notSaid: 'não informado',
  observedLongAgo: (when) => `${when} (antigo)`,
};
