import type { ProviderState } from '@/lib/core/lookup-status';
import { area } from '@/lib/core/words/area';

const states: Readonly<Record<ProviderState | 'stopped', string>> = {
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

/** Where a provider, or a person of a list, stands. */
export const statusWords = area('status', {
  states,
  /** Of a line that names no person. */
  nobody: 'nobody',
});
