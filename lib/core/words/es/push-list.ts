import type { Dictionary } from '@/lib/core/words/dictionary';
import { number, plural } from '@/lib/core/words/numbers';
import { common } from './common';

export const pushList: Dictionary['pushList'] = {
  alone: (count) =>
    plural(count, {
      one: `${common.people(count)} aparte: ábrela y envíala por separado para elegir el registro.`,
      other: `${common.people(count)} aparte: abre cada una y envíala por separado para elegir el registro.`,
    }),
  records: 'Registros',
  pushMany: (count) => `Enviar ${common.people(count)}`,
  comparing: (done, all) => `Buscando en Zoho y comparando: ${number(done)} de ${number(all)}…`,
  writing: 'Escribiendo en Zoho…',
  counts: {
    written: (count) => `escritas: ${number(count)}`,
    refused: (count) => `no escritas: ${number(count)}`,
    ready: (count) => `por escribir: ${number(count)}`,
    same: (count) => `iguales en Zoho: ${number(count)}`,
    choice: (count) => `por elegir: ${number(count)}`,
    blocked: (count) => `Zoho rechazaría: ${number(count)}`,
    waiting: (count) => `sin comparar: ${number(count)}`,
  },
  nobody: 'No se encontró a nadie de esta lista.',
  someMayBeWritten: 'Puede que se haya escrito una parte.',
  noMoreWritten: 'No se escribió nada más.',
  compareRest: 'Comparar el resto',
  include: (name) => `Incluir a ${name}`,
  values: (fields, labels) => `${fields}: ${labels}`,
  valuesWithNote: (fields, labels) => `${fields}: ${labels}, y una nota`,
  fieldBefore: (field) => `${field}:`,
  note: (title) => `Nota: ${title}`,
};
