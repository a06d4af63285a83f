import type { Dictionary } from '@/lib/core/words/dictionary';
import { price } from './price';

export const portuguese: Dictionary = { price };
