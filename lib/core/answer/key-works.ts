import { keyCheckWords } from '@/lib/core/words/en/key-check';

/** What a key's free test says: "The key works, robin@example.com, 38 credits left." What the vendor did not tell is left out. */
export const keyWorks = (...told: readonly (string | undefined)[]): string =>
  keyCheckWords.works(told.filter((part) => part !== undefined));
