import type { Dictionary } from '@/lib/core/words/dictionary';

export const connecting: Dictionary['connecting'] = {
  locked: 'Facet está bloqueado. Desbloquéalo primero en «Privacidad».',
  otherDataCenter: 'Tu organización usa Zoho en otro centro de datos.',
  noKey: 'Una clave no tiene espacios ni está vacía. Cópiala de nuevo.',
  keyWorks: 'La clave funciona.',
  problem: (what, next) => `${what} ${next}`,
};
