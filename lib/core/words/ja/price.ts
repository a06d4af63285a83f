import type { Dictionary } from '@/lib/core/words/dictionary';
import { number } from '@/lib/core/words/numbers';

const credits = (count: number): string => `${number(count)}クレジット`;

export const price: Dictionary['price'] = {
  free: '無料',
  about: (count) => `約${credits(count)}`,
  aboutFromTo: (least, most) => `約${number(least)}〜${credits(most)}`,
};
