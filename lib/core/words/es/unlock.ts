import type { Dictionary } from '@/lib/core/words/dictionary';

export const unlock: Dictionary['unlock'] = {
  isLocked: 'Facet está bloqueado.',
  passphrase: 'Frase de contraseña',
  unlock: 'Desbloquear',
  unlocking: 'Desbloqueando…',
};
