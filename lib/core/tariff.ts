import * as z from 'zod/mini';

/** One thing that a vendor charges for, as its documents say. */
export interface TariffItem {
  key: string;
  /** For the price table: "Person from the database". */
  label: string;
  credits: number;
}

/** The user's own prices by the item's key, where they differ from the documented ones; null: nobody knows, so it must not be bought. */
export type OwnPrices = Readonly<Record<string, number | null>>;

/** For a provider's settings, so that the prices of the time are stored with each call. */
export const ownPrices = z.optional(
  z.record(z.string(), z.nullable(z.number().check(z.minimum(0), z.maximum(100_000)))),
);

/** What the named items cost together; undefined when one of them has no known price. */
export function creditsFor(
  tariff: readonly TariffItem[],
  own: OwnPrices | undefined,
  keys: readonly string[],
): number | undefined {
  let sum = 0;
  for (const key of keys) {
    const listed = tariff.find((item) => item.key === key)?.credits;
    const credits = own?.[key] === undefined ? listed : own[key];
    if (credits === undefined || credits === null) return undefined;
    sum += credits;
  }
  return sum;
}
