import type { Dictionary } from '@/lib/core/words/dictionary';

export const personNotes: Dictionary['personNotes'] = {
  different: 'Otra persona',
  differentText: '{claim} {reasons} No se usa nada de ello.',
  differentClaim: (label) => `${label} respondió sobre otra persona.`,
  unsure: 'No es seguro que sea la misma persona',
  unsureClaim: (label, name) =>
    name === undefined
      ? `${label} puede referirse a otra persona.`
      : `${label} puede referirse a otra persona: ${name}.`,
  same: 'Sí, es la misma persona',
  sameOf: (label) => `Sí, es la misma persona (${label})`,
  nobodyAsked: 'No se consulta a nadie',
  insist: 'No hay nada guardado sobre esta persona. ¿Consultarla de todos modos?',
  barredStays: 'Lo que ya se sabía se queda. Puedes cambiar la lista en Configuración, en Privacidad.',
};
