import type { Dictionary } from '@/lib/core/words/dictionary';

export const unlock: Dictionary['unlock'] = {
  isLocked: 'Facet est verrouillé.',
  passphrase: 'Phrase secrète',
  unlock: 'Déverrouiller',
  unlocking: 'Déverrouillage…',
};
