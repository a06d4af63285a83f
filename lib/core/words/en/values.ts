import { area } from '@/lib/core/words/area';
import { number, plural } from '@/lib/core/words/numbers';

/** The values of a person, field by field, and who said them. */
export const valuesWords = area('values', {
  sections: { person: 'Person', contact: 'Contact', company: 'Company', background: 'Background' },
  sourcesOf: (field: string) => `Sources of ${field}`,
  old: 'old',
  yours: 'yours',
  differing: (count: number) =>
    plural(count, { one: `${number(count)} value`, other: `${number(count)} values` }),
  letFacetChoose: 'Let Facet choose',
  more: (count: number) => `${number(count)} more`,
  nobodySaid: 'nobody said',
  now: 'now',
  peopleIn: (size: string) => `${size} people`,
  since: (year: string) => `since ${year}`,
});
