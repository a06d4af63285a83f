import type { Dictionary } from '@/lib/core/words/dictionary';

export const unlock: Dictionary['unlock'] = {
  isLocked: 'O Facet está bloqueado.',
  passphrase: 'Frase secreta',
  unlock: 'Desbloquear',
  unlocking: 'Desbloqueando…',
};
