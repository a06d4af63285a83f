import { priceWords } from './words/en/price';

/** An estimate or a bill, in the vendor's credits; the same shape as the providers' Price. */
export interface Credits {
  credits: number;
  /** The most it can cost, where that differs. */
  atMost?: number;
}

/** "free", "about 4 credits" or "about 4 to 12 credits", for buttons and menus. */
export const describePrice = ({ credits, atMost = credits }: Credits): string => {
  if (atMost > credits) return priceWords.aboutFromTo(credits, atMost);
  return credits === 0 ? priceWords.free : priceWords.about(credits);
};

/** The price of several calls together. */
export const sumPrices = (prices: readonly Credits[]): Credits => {
  const credits = prices.reduce((sum, price) => sum + price.credits, 0);
  const atMost = prices.reduce((sum, price) => sum + Math.max(price.credits, price.atMost ?? 0), 0);
  return atMost > credits ? { credits, atMost } : { credits };
};
