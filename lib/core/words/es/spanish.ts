import type { Dictionary } from '@/lib/core/words/dictionary';
import { price } from './price';

export const spanish: Dictionary = { price };
