import type { Dictionary } from '@/lib/core/words/dictionary';
import { common } from './common';
import { language } from './language';
import { price } from './price';

export const german: Dictionary = {
  common,
  language,
  price,
};
