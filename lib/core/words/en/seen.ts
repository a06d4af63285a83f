import { area } from '@/lib/core/words/area';

/** How long ago something was. */
export const seenWords = area('seen', {
  justNow: 'just now',
  seenInMonth: (month: string) => `seen in ${month}`,
  seenInYear: (year: string) => `seen in ${year}`,
  seenToday: 'seen today',
  seenJustNow: 'seen just now',
  seenAgo: (age: string) => `seen ${age}`,
});
