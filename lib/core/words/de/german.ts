import type { Dictionary } from '@/lib/core/words/dictionary';
import { price } from './price';

export const german: Dictionary = { price };
