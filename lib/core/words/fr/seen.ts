import type { Dictionary } from '@/lib/core/words/dictionary';
import { ago } from '@/lib/core/words/numbers';

export const seen: Dictionary['seen'] = {
  justNow: 'à l’instant',
  seenInMonth: (month) => `vu en ${month}`,
  seenInYear: (year) => `vu en ${year}`,
  seenToday: 'vu aujourd’hui',
  seenJustNow: 'vu à l’instant',
  seenAgo: (count, unit) => `vu ${ago(count, unit)}`,
};
