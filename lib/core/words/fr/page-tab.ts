import type { Dictionary } from '@/lib/core/words/dictionary';
import { number, plural } from '@/lib/core/words/numbers';

export const pageTab: Dictionary['pageTab'] = {
  found: 'Trouvé sur cette page',
  lookAlikeLinks: (count) =>
    plural(count, {
      one: 'Un lien ici imite seulement LinkedIn : ne vous y connectez pas.',
      other: `${number(count)} liens ici imitent seulement LinkedIn : ne vous y connectez pas.`,
    }),
  cannotBeLookedUp: (count) =>
    `${number(count)} personnes ici ne peuvent pas être recherchées par leurs liens.`,
  selectAll: 'Tout sélectionner',
  selectWhom: (label) => `Sélectionner ${label}`,
  enrich: 'Enrichir',
  enrichWhom: (label) => `Enrichir ${label}`,
  enrichSelected: (count) => `Enrichir la sélection (${number(count)})`,
  truncated: (count) => `La page nomme plus de personnes que Facet n’en prend ; en voici ${number(count)}.`,
  showHidden: (count) => `Montrer ce que la page masque (${number(count)})`,
  read: 'Lire cette page',
  alwaysRead: (host) => `Toujours lire ${host}`,
  thisProfile: 'ce profil',
  thisPage: 'cette page',
  hidden: 'masqué',
  known: 'connu',
};
