import type { ProviderState } from '@/lib/core/lookup-status';
import { statusWords } from '@/lib/core/words/en/status';
import type { ListItemState } from '@/lib/storage/list-rows';

export const stateWords = (state: ListItemState | ProviderState): string => statusWords.states[state];
