import { area } from '@/lib/core/words/area';

/** What the free test of a key says. */
export const keyCheckWords = area('keyCheck', {
  works: (told: readonly string[]) => `${['The key works', ...told].join(', ')}.`,
});
