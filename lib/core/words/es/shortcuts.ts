import type { Dictionary } from '@/lib/core/words/dictionary';

export const shortcuts: Dictionary['shortcuts'] = {
  title: 'Atajos de teclado',
  what: {
    search: 'Buscar',
    enrich: 'Enriquecer, al precio del botón',
    copy: 'Copiar el mejor correo',
    sources: 'Fuentes del valor enfocado, o del primero',
    rows: 'Valor, persona o línea anterior y siguiente',
    open: 'Abrir',
    help: 'Esta lista',
  },
  others: 'Las teclas del navegador para Facet se cambian en su lista de extensiones.',
};
