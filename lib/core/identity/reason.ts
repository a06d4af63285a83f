import { reasonWords } from '@/lib/core/words/en/reason';
import type { Reason } from './types';

/** One sentence for the person who pasted it: what is wrong, and what to do instead. */
export const explainReason = (reason: Reason): string => reasonWords.reasons[reason];
