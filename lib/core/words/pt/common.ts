import type { Dictionary } from '@/lib/core/words/dictionary';
import { number, plural } from '@/lib/core/words/numbers';

export const common: Dictionary['common'] = {
  cancel: 'Cancelar',
  close: 'Fechar',
  copied: 'Copiado',
  copiedWhat: (what) => `Copiado: ${what}`,
  copy: 'Copiar',
  copyWhat: (what) => `Copiar ${what}`,
  credits: (count) => plural(count, { one: `${number(count)} crédito`, other: `${number(count)} créditos` }),
  delete: 'Excluir',
  fields: (count) => plural(count, { one: `${number(count)} campo`, other: `${number(count)} campos` }),
  keep: 'Manter',
  people: (count) => plural(count, { one: `${number(count)} pessoa`, other: `${number(count)} pessoas` }),
  remove: 'Remover',
  retry: 'Tentar de novo',
  stop: 'Parar',
  undo: 'Desfazer',
  list: (items) => items.join(', '),
  sentence: (phrase) => (/[.!?]$/.test(phrase) ? phrase : `${phrase}.`),
  sentences: (...sentences) => sentences.filter(Boolean).join(' '),
};
