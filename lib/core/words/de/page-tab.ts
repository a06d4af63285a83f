import type { Dictionary } from '@/lib/core/words/dictionary';
import { number, plural } from '@/lib/core/words/numbers';

export const pageTab: Dictionary['pageTab'] = {
  found: 'Auf dieser Seite gefunden',
  lookAlikeLinks: (count) =>
    plural(count, {
      one: 'Ein Link hier sieht nur wie LinkedIn aus: Melden Sie sich dort nicht an.',
      other: `${number(count)} Links hier sehen nur wie LinkedIn aus: Melden Sie sich dort nicht an.`,
    }),
  cannotBeLookedUp: (count) =>
    `${number(count)} Personen hier lassen sich über ihre Links nicht nachschlagen.`,
  selectAll: 'Alle auswählen',
  selectWhom: (label) => `${label} auswählen`,
  enrich: 'Anreichern',
  enrichWhom: (label) => `${label} anreichern`,
  enrichSelected: (count) => `Auswahl anreichern (${number(count)})`,
  truncated: (count) => `Die Seite nennt mehr Personen, als Facet aufnimmt; ${number(count)} sind hier.`,
  showHidden: (count) => `Zeigen, was die Seite verbirgt (${number(count)})`,
  read: 'Diese Seite lesen',
  alwaysRead: (host) => `${host} immer lesen`,
  thisProfile: 'dieses Profil',
  thisPage: 'diese Seite',
  hidden: 'verborgen',
  known: 'bekannt',
};
