import type { Dictionary } from '@/lib/core/words/dictionary';

export const seen: Dictionary['seen'] = {
  justNow: 'agora mesmo',
  seenInMonth: (month) => `visto em ${month}`,
  seenInYear: (year) => `visto em ${year}`,
  seenToday: 'visto hoje',
  seenJustNow: 'visto agora mesmo',
  seenAgo: (age) => `visto ${age}`,
};
