import type { Dictionary } from '@/lib/core/words/dictionary';
import { number, plural } from '@/lib/core/words/numbers';

const credits = (count: number): string =>
  plural(count, { one: `${number(count)} Credit`, other: `${number(count)} Credits` });

export const price: Dictionary['price'] = {
  free: 'kostenlos',
  about: (count) => `etwa ${credits(count)}`,
  aboutFromTo: (least, most) => `etwa ${number(least)} bis ${credits(most)}`,
};
