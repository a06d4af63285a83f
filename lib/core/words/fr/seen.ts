import type { Dictionary } from '@/lib/core/words/dictionary';

export const seen: Dictionary['seen'] = {
  justNow: 'à l’instant',
  seenInMonth: (month) => `vu en ${month}`,
  seenInYear: (year) => `vu en ${year}`,
  seenToday: 'vu aujourd’hui',
  seenJustNow: 'vu à l’instant',
  seenAgo: (age) => `vu ${age}`,
};
