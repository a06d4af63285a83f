import type { Dictionary } from '@/lib/core/words/dictionary';
import { price } from './price';

export const japanese: Dictionary = { price };
