import type { Dictionary } from '@/lib/core/words/dictionary';
import { number } from '@/lib/core/words/numbers';

const far = (done: number, all: number): string => `${number(done)} de ${number(all)} pessoas`;

export const listRun: Dictionary['listRun'] = {
  otherPerson: (label) => `${label} respondeu sobre outra pessoa.`,
  maybeOther: (label) => `${label} pode estar falando de outra pessoa: abra esta para decidir.`,
  maybeCharged: (label) => `${label}: não se sabe se foi cobrado.`,
  noteOf: (label, note) => `${label}: ${note}.`,
  sentence: (note) => `${note}.`,
  dearer: (credits) => `O preço agora chega a ${number(credits)} créditos. Veja-o e inicie de novo.`,
  done: (name) => `${name} terminou`,
  doneHow: (done, all, found) => `${far(done, all)}, ${number(found)} encontradas.`,
  needsYou: (name) => `${name} precisa de você`,
  needsYouWhy: (done, all) =>
    `Em pausa após ${far(done, all)}. Abra o Facet para ver o motivo e pressione “Retomar”.`,
};
