import type { Dictionary } from '@/lib/core/words/dictionary';

export const seen: Dictionary['seen'] = {
  justNow: 'たった今',
  seenInMonth: (month) => `${month}に確認`,
  seenInYear: (year) => `${year}に確認`,
  seenToday: '今日確認',
  seenJustNow: 'たった今確認',
  seenAgo: (age) => `${age}に確認`,
};
