import type { Dictionary } from '@/lib/core/words/dictionary';

export const sources: Dictionary['sources'] = {
  provider: 'Proveedor',
  value: 'Valor',
  confidence: 'Confianza',
  observed: 'Observado',
  fetched: 'Obtenido',
  inline: { confidence: 'confianza', observed: 'observado', fetched: 'obtenido' },
  use: (value) => `Usar ${value}`,
  sure: { high: 'alta', medium: 'media', low: 'baja' },
  notSaid: 'sin indicar',
  observedLongAgo: (when) => `${when} (antiguo)`,
};
