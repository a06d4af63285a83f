import type { Dictionary } from '@/lib/core/words/dictionary';

export const seen: Dictionary['seen'] = {
  justNow: 'ahora mismo',
  seenInMonth: (month) => `visto en ${month}`,
  seenInYear: (year) => `visto en ${year}`,
  seenToday: 'visto hoy',
  seenJustNow: 'visto ahora mismo',
  seenAgo: (age) => `visto ${age}`,
};
