import type { Dictionary } from '@/lib/core/words/dictionary';
import { number, plural } from '@/lib/core/words/numbers';

const credits = (count: number): string =>
  plural(count, { one: `${number(count)} crédit`, other: `${number(count)} crédits` });

export const price: Dictionary['price'] = {
  free: 'gratuit',
  about: (count) => `environ ${credits(count)}`,
  aboutFromTo: (least, most) => `environ ${number(least)} à ${credits(most)}`,
};
