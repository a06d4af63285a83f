import { area } from '@/lib/core/words/area';
import { number, plural } from '@/lib/core/words/numbers';

const credits = (count: number): string =>
  plural(count, { one: `${number(count)} credit`, other: `${number(count)} credits` });

/** Prices, on buttons and in menus. */
export const priceWords = area('price', {
  free: 'free',
  about: (count: number) => `about ${credits(count)}`,
  aboutFromTo: (least: number, most: number) => `about ${number(least)} to ${credits(most)}`,
});
