import type { Dictionary } from '@/lib/core/words/dictionary';

export const unlock: Dictionary['unlock'] = {
  isLocked: 'Facetはロックされています。',
  passphrase: 'パスフレーズ',
  unlock: 'ロックを解除',
  unlocking: 'ロックを解除中…',
};
