import { area } from '@/lib/core/words/area';
import { ago } from '@/lib/core/words/numbers';

/** How long ago something was. */
export const seenWords = area('seen', {
  justNow: 'just now',
  seenInMonth: (month: string) => `seen in ${month}`,
  seenInYear: (year: string) => `seen in ${year}`,
  seenToday: 'seen today',
  seenJustNow: 'seen just now',
  seenAgo: (count: number, unit: Intl.RelativeTimeFormatUnit) => `seen ${ago(count, unit)}`,
});
