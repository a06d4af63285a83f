import type { Dictionary } from '@/lib/core/words/dictionary';
import { number, plural } from '@/lib/core/words/numbers';
import { common } from './common';

export const pushList: Dictionary['pushList'] = {
  alone: (count) =>
    plural(count, {
      one: `${common.people(count)} à parte: abra essa pessoa e envie sozinha para escolher o registro.`,
      other: `${common.people(count)} à parte: abra cada uma e envie sozinha para escolher o registro.`,
    }),
  records: 'Registros',
  pushMany: (count) => `Enviar ${common.people(count)}`,
  comparing: (done, all) => `Buscando no Zoho e comparando: ${number(done)} de ${number(all)}…`,
  writing: 'Gravando no Zoho…',
  counts: {
    written: (count) => `gravadas: ${number(count)}`,
    refused: (count) => `não gravadas: ${number(count)}`,
    ready: (count) => `a gravar: ${number(count)}`,
    same: (count) => `iguais no Zoho: ${number(count)}`,
    choice: (count) => `a escolher: ${number(count)}`,
    blocked: (count) => `o Zoho recusaria: ${number(count)}`,
    waiting: (count) => `não comparadas: ${number(count)}`,
  },
  nobody: 'Ninguém desta lista foi encontrado.',
  someMayBeWritten: 'Uma parte pode ter sido gravada.',
  noMoreWritten: 'Nada mais foi gravado.',
  compareRest: 'Comparar o resto',
  include: (name) => `Incluir ${name}`,
  values: (fields, labels) => `${fields}: ${labels}`,
  valuesWithNote: (fields, labels) => `${fields}: ${labels}, e uma nota`,
  fieldBefore: (field) => `${field}:`,
  note: (title) => `Nota: ${title}`,
};
