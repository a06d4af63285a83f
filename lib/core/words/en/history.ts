import { area } from '@/lib/core/words/area';
import { number } from '@/lib/core/words/numbers';
import { commonWords } from '@/lib/core/words/en/common';

/** Everybody who was looked up, and what can be done with many of them. */
export const historyWords = area('history', {
  search: 'Search history',
  searchHint: 'Name, company, email …',
  show: 'Show',
  only: { all: 'Everybody', email: 'With an email', zoho: 'In Zoho' },
  foundBy: (provider: string) => `From ${provider}`,
  opened: 'Opened',
  periods: { any: 'Any time', day: 'Last 24 hours', week: 'Last 7 days', month: 'Last 30 days' },
  sort: 'Sort',
  sorts: { newest: 'Newest first', oldest: 'Oldest first', name: 'By name' },
  empty: 'People you look up appear here.',
  nobodyLikeThat: 'Nobody is like that.',
  nobodyMatches: (search: string) => `Nobody matches “${search}”.`,
  someOf: (found: number, all: number) => `${number(found)} of ${number(all)}`,
  people: 'People',
  exportSelected: (count: number) => `Export selected (${number(count)})`,
  forgetSelected: 'Forget selected',
  forgetMany: (count: number) => `Forget ${commonWords.people(count)}?`,
  forgetDeletes:
    'Deletes the profiles, every stored answer and what was pushed from this browser. Zoho keeps its records.',
  forgetCosts: 'Looking them up again would be paid for again.',
});
