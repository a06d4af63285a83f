import type { Dictionary } from '@/lib/core/words/dictionary';
import { number, plural } from '@/lib/core/words/numbers';

export const common: Dictionary['common'] = {
  cancel: 'Cancelar',
  close: 'Cerrar',
  copied: 'Copiado',
  copiedWhat: (what) => `Copiado: ${what}`,
  copy: 'Copiar',
  copyWhat: (what) => `Copiar ${what}`,
  credits: (count) => plural(count, { one: `${number(count)} crédito`, other: `${number(count)} créditos` }),
  delete: 'Eliminar',
  fields: (count) => plural(count, { one: `${number(count)} campo`, other: `${number(count)} campos` }),
  keep: 'Conservar',
  people: (count) => plural(count, { one: `${number(count)} persona`, other: `${number(count)} personas` }),
  remove: 'Quitar',
  retry: 'Reintentar',
  stop: 'Detener',
  undo: 'Deshacer',
  list: (items) => items.join(', '),
  sentence: (phrase) => (/[.!?]$/.test(phrase) ? phrase : `${phrase}.`),
  sentences: (...sentences) => sentences.filter(Boolean).join(' '),
};
