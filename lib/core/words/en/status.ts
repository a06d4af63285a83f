import type { ProviderState } from '@/lib/core/lookup-status';
import { area } from '@/lib/core/words/area';

const providers: Readonly<Record<ProviderState, string>> = {
  waiting: 'waiting',
  asking: 'asking',
  scheduled: 'scheduled',
  found: 'found',
  'not-found': 'not found',
  skipped: 'skipped',
  failed: 'failed',
  unknown: 'not sure it was charged',
};

/** Where a provider, or a person of a list, stands. */
export const statusWords = area('status', {
  ...providers,
  stopped: 'stopped',
  /** Of a line that names no person. */
  nobody: 'nobody',
});
