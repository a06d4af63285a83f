import type { Dictionary } from '@/lib/core/words/dictionary';
import { tenths } from '@/lib/core/words/numbers';

export const providerLines: Dictionary['providerLines'] = {
  providers: 'Proveedores',
  ask: 'Consultar',
  askWhom: (label) => `Consultar ${label}`,
  retryWhom: (label) => `Reintentar ${label}`,
  seconds: (amount) => `${tenths(amount)} s`,
  noAnswer: (label) =>
    `Se envió y no llegó respuesta. Comprueba el saldo en ${label}; «Reintentar» vuelve a consultar y puede volver a cobrarse.`,
  held: (label) =>
    `${label} no acepta más solicitudes por ahora. Se consultará automáticamente a las {time}; «Detener» lo cancela.`,
  upTo: (credits) => `hasta ${credits}`,
};
