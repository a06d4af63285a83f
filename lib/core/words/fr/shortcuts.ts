import type { Dictionary } from '@/lib/core/words/dictionary';

export const shortcuts: Dictionary['shortcuts'] = {
  title: 'Raccourcis clavier',
  what: {
    search: 'Rechercher',
    enrich: 'Enrichir, au prix indiqué sur le bouton',
    copy: 'Copier le meilleur e-mail',
    sources: 'Sources de la valeur sélectionnée, ou de la première',
    rows: 'Valeur, personne ou ligne précédente et suivante',
    open: 'Ouvrir',
    help: 'Cette liste',
  },
  others: 'Les touches du navigateur pour Facet se modifient dans sa liste d’extensions.',
};
