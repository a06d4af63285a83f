import type { Dictionary } from '@/lib/core/words/dictionary';
import { number, plural } from '@/lib/core/words/numbers';

export const values: Dictionary['values'] = {
  sections: { person: 'Person', contact: 'Kontakt', company: 'Firma', background: 'Werdegang' },
  sourcesOf: (field) => `Quellen: ${field}`,
  old: 'alt',
  yours: 'Ihre Wahl',
  differing: (count) => plural(count, { one: `${number(count)} Wert`, other: `${number(count)} Werte` }),
  letFacetChoose: 'Facet wählen lassen',
  more: (count) => `${number(count)} weitere`,
  nobodySaid: 'keine Angabe',
  now: 'heute',
  peopleIn: (size) => `${size} Personen`,
  since: (year) => `seit ${year}`,
};
