import type { Dictionary } from '@/lib/core/words/dictionary';
import { number, plural } from '@/lib/core/words/numbers';

export const values: Dictionary['values'] = {
  sections: { person: 'Persona', contact: 'Contacto', company: 'Empresa', background: 'Trayectoria' },
  sourcesOf: (field) => `Fuentes: ${field}`,
  old: 'antiguo',
  yours: 'tu elección',
  differing: (count) => plural(count, { one: `${number(count)} valor`, other: `${number(count)} valores` }),
  letFacetChoose: 'Dejar que elija Facet',
  more: (count) => `${number(count)} más`,
  nobodySaid: 'nadie lo dijo',
  now: 'actual',
  peopleIn: (size) => `${size} personas`,
  since: (year) => `desde ${year}`,
};
