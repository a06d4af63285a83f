import { area } from '@/lib/core/words/area';

/** The form that asks for the passphrase over the keys. */
export const unlockWords = area('unlock', {
  isLocked: 'Facet is locked.',
  passphrase: 'Passphrase',
  unlock: 'Unlock',
  unlocking: 'Unlocking…',
});
