import { area } from '@/lib/core/words/area';

/** How saving a key, testing it, and connecting ended; worded in the worker. */
export const connectingWords = area('connecting', {
  locked: 'Facet is locked. Unlock it first, under Privacy.',
  otherDataCenter: 'Your organisation uses Zoho in another data center.',
  noKey: 'A key has no spaces and is not empty. Copy it again.',
  keyWorks: 'The key works.',
  problem: (what: string, next: string) => `${what} ${next}`,
});
