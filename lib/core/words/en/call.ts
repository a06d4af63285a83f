import { area } from '@/lib/core/words/area';

/** Details of calls that failed on the way. */
export const callWords = area('call', {
  jobTooLong: 'The job did not end in time.',
  offline: 'This browser is offline.',
  foreignHost: (origin: string, label: string) => `${origin} does not belong to ${label}`,
  notText: 'The answer is not valid UTF-8 text.',
});
