import type { Dictionary } from '@/lib/core/words/dictionary';
import { ago } from '@/lib/core/words/numbers';

export const seen: Dictionary['seen'] = {
  justNow: 'ahora mismo',
  seenInMonth: (month) => `visto en ${month}`,
  seenInYear: (year) => `visto en ${year}`,
  seenToday: 'visto hoy',
  seenJustNow: 'visto ahora mismo',
  seenAgo: (count, unit) => `visto ${ago(count, unit)}`,
};
