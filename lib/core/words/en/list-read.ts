import { area } from '@/lib/core/words/area';
import { number } from '@/lib/core/words/numbers';

/** Why a list cannot be read, or how it was. */
export const listReadWords = area('listRead', {
  noLines: 'There is nobody in it: it has no lines.',
  tooMany: (lines: number, most: number) =>
    `It has ${number(lines)} lines, and a list can have ${number(most)}. Split it, and bring the parts one after the other.`,
  brokenQuotes: 'Some quotation marks are not closed, so each line was read on its own.',
  tooLarge: (file: string) => `${file} is larger than 20 MB. Split it first.`,
  unreadable: (file: string) => `${file} could not be read. Save it again as CSV, and choose it once more.`,
});
