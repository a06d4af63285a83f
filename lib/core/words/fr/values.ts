import type { Dictionary } from '@/lib/core/words/dictionary';
import { number, plural } from '@/lib/core/words/numbers';

export const values: Dictionary['values'] = {
  sections: { person: 'Personne', contact: 'Contact', company: 'Entreprise', background: 'Parcours' },
  sourcesOf: (field) => `Sources : ${field}`,
  old: 'ancien',
  yours: 'votre choix',
  differing: (count) => plural(count, { one: `${number(count)} valeur`, other: `${number(count)} valeurs` }),
  letFacetChoose: 'Laisser Facet choisir',
  more: (count) => `${number(count)} de plus`,
  nobodySaid: 'non renseigné',
  now: 'actuel',
  peopleIn: (size) => `${size} personnes`,
  since: (year) => `depuis ${year}`,
};
