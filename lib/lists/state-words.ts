import { STATE_WORDS, type ProviderState } from '@/lib/core/lookup-status';
import type { ListItemState } from '@/lib/storage/list-rows';

const WORDS: Readonly<Record<ListItemState | ProviderState, string>> = { ...STATE_WORDS, stopped: 'stopped' };

export const stateWords = (state: ListItemState | ProviderState): string => WORDS[state];
