import * as z from 'zod/mini';
import { creditsFor, ownPrices } from '@/lib/core/tariff';
import { providersWords } from '@/lib/core/words/en/providers';
import type { Price } from '@/lib/providers/types';

export const hunterSettings = z.object({ prices: ownPrices });
export type HunterSettings = z.output<typeof hunterSettings>;

/** Documented: one credit for a person, nothing when nobody was found. */
export const HUNTER_TARIFF = [
  {
    key: 'person',
    get label() {
      return providersWords.tariff.person;
    },
    credits: 1,
  },
] as const;

export function priceOf({ prices }: HunterSettings): Price | undefined {
  const credits = creditsFor(HUNTER_TARIFF, prices, ['person']);
  return credits === undefined ? undefined : { credits };
}
