import type { Dictionary } from '@/lib/core/words/dictionary';
import { ago } from '@/lib/core/words/numbers';

export const seen: Dictionary['seen'] = {
  justNow: 'agora mesmo',
  seenInMonth: (month) => `visto em ${month}`,
  seenInYear: (year) => `visto em ${year}`,
  seenToday: 'visto hoje',
  seenJustNow: 'visto agora mesmo',
  seenAgo: (count, unit) => `visto ${ago(count, unit)}`,
};
