import type { Dictionary } from '@/lib/core/words/dictionary';
import { language } from './language';
import { price } from './price';

export const spanish: Dictionary = {
  language,
  price,
};
