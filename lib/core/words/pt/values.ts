import type { Dictionary } from '@/lib/core/words/dictionary';
import { number, plural } from '@/lib/core/words/numbers';

export const values: Dictionary['values'] = {
  sections: { person: 'Pessoa', contact: 'Contato', company: 'Empresa', background: 'Trajetória' },
  sourcesOf: (field) => `Fontes: ${field}`,
  old: 'antigo',
  yours: 'sua escolha',
  differing: (count) => plural(count, { one: `${number(count)} valor`, other: `${number(count)} valores` }),
  letFacetChoose: 'Deixar o Facet escolher',
  more: (count) => `mais ${number(count)}`,
  nobodySaid: 'não informado',
  now: 'atual',
  peopleIn: (size) => `${size} pessoas`,
  since: (year) => `desde ${year}`,
};
