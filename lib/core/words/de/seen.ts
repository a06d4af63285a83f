import type { Dictionary } from '@/lib/core/words/dictionary';

export const seen: Dictionary['seen'] = {
  justNow: 'gerade eben',
  seenInMonth: (month) => `gesehen im ${month}`,
  seenInYear: (year) => `gesehen ${year}`,
  seenToday: 'heute gesehen',
  seenJustNow: 'gerade eben gesehen',
  seenAgo: (age) => `${age} gesehen`,
};
