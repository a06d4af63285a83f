import type { Dictionary } from '@/lib/core/words/dictionary';

export const shortcuts: Dictionary['shortcuts'] = {
  title: 'Atalhos de teclado',
  what: {
    search: 'Buscar',
    enrich: 'Enriquecer, pelo preço no botão',
    copy: 'Copiar o melhor e-mail',
    sources: 'Fontes do valor em foco, ou do primeiro',
    rows: 'Valor, pessoa ou linha anterior e seguinte',
    open: 'Abrir',
    help: 'Esta lista',
  },
  others: 'As teclas do navegador para o Facet podem ser alteradas na lista de extensões dele.',
};
