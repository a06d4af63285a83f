import type { Dictionary } from '@/lib/core/words/dictionary';
import { number } from '@/lib/core/words/numbers';

export const writes: Dictionary['writes'] = {
  title: 'Gravado no Zoho',
  titleWithCount: (count) => `Gravado no Zoho (${number(count)})`,
  somebody: 'Uma pessoa esquecida',
  openInZoho: 'Abrir no Zoho',
  state: {
    sent: 'Sendo gravado.',
    unknown: 'Pode ter sido gravado: envie de novo, e o Facet verifica antes.',
    undone: 'Desfeito.',
    gone: 'Excluído no Zoho desde então.',
  },
  created: {
    plain: (module, fields) => `Criado em ${module}: ${fields}`,
    withNote: (module, fields) => `Criado em ${module}: ${fields}; com uma nota`,
  },
  updated: {
    plain: (module, fields) => `Atualizado em ${module}: ${fields}`,
    withNote: (module, fields) => `Atualizado em ${module}: ${fields}; com uma nota`,
  },
  undoOf: (name) => `Desfazer ${name}`,
  notUndone: 'Não foi desfeito.',
  undoOnly: (fields) => `Desfazer só ${fields}`,
};
