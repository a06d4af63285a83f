import type { Dictionary } from '@/lib/core/words/dictionary';

export const unlock: Dictionary['unlock'] = {
  isLocked: 'Facet ist gesperrt.',
  passphrase: 'Passphrase',
  unlock: 'Entsperren',
  unlocking: 'Wird entsperrt…',
};
