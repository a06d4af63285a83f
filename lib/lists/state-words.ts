import type { ProviderState } from '@/lib/core/lookup-status';
import type { ListItemState } from '@/lib/storage/list-rows';

/** The words of the panel's list "Providers", for lists as well. */
const WORDS: Readonly<Record<ListItemState | ProviderState, string>> = {
  waiting: 'waiting',
  asking: 'asking',
  scheduled: 'scheduled',
  found: 'found',
  'not-found': 'not found',
  skipped: 'skipped',
  failed: 'failed',
  unknown: 'not sure it was charged',
  stopped: 'stopped',
};

export const stateWords = (state: ListItemState | ProviderState): string => WORDS[state];
