import type { Dictionary } from '@/lib/core/words/dictionary';
import { number, plural } from '@/lib/core/words/numbers';

const credits = (count: number): string =>
  plural(count, { one: `${number(count)} crédito`, other: `${number(count)} créditos` });

export const price: Dictionary['price'] = {
  free: 'gratis',
  about: (count) => `aprox. ${credits(count)}`,
  aboutFromTo: (least, most) => `de ${number(least)} a ${credits(most)}, aproximadamente`,
};
