import type { Dictionary } from '@/lib/core/words/dictionary';
import { number } from '@/lib/core/words/numbers';

const far = (done: number, all: number): string => `${number(done)} de ${number(all)} personas`;

export const listRun: Dictionary['listRun'] = {
  otherPerson: (label) => `${label} ha respondido sobre otra persona.`,
  maybeOther: (label) => `Puede que ${label} se refiera a otra persona: abre esta para decidir.`,
  maybeCharged: (label) => `${label}: no se sabe si se cobró.`,
  noteOf: (label, note) => `${label}: ${note}.`,
  sentence: (note) => `${note}.`,
  dearer: (credits) => `Ahora el precio llega hasta ${number(credits)} créditos. Míralo y vuelve a empezar.`,
  done: (name) => `${name} ha terminado`,
  doneHow: (done, all, found) => `${far(done, all)}, ${number(found)} encontradas.`,
  needsYou: (name) => `${name} te necesita`,
  needsYouWhy: (done, all) =>
    `En pausa tras ${far(done, all)}. Abre Facet para ver por qué y pulsa «Reanudar».`,
};
