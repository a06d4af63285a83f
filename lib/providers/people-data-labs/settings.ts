import * as z from 'zod/mini';
import { creditsFor, ownPrices } from '@/lib/core/tariff';
import { providersWords } from '@/lib/core/words/en/providers';
import type { Price } from '@/lib/providers/types';

export const peopleDataLabsSettings = z.object({ prices: ownPrices });
export type PeopleDataLabsSettings = z.output<typeof peopleDataLabsSettings>;

/** Documented ("How credits work"): one credit for each match, nothing for a miss. */
export const PDL_TARIFF = [
  {
    key: 'person',
    get label() {
      return providersWords.tariff.person;
    },
    credits: 1,
  },
] as const;

export function priceOf({ prices }: PeopleDataLabsSettings): Price | undefined {
  const credits = creditsFor(PDL_TARIFF, prices, ['person']);
  return credits === undefined ? undefined : { credits };
}
