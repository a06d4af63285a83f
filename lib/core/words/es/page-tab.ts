import type { Dictionary } from '@/lib/core/words/dictionary';
import { number, plural } from '@/lib/core/words/numbers';

export const pageTab: Dictionary['pageTab'] = {
  found: 'Encontrado en esta página',
  lookAlikeLinks: (count) =>
    plural(count, {
      one: 'Un enlace de aquí solo se parece a LinkedIn: no inicies sesión allí.',
      other: `${number(count)} enlaces de aquí solo se parecen a LinkedIn: no inicies sesión allí.`,
    }),
  cannotBeLookedUp: (count) => `${number(count)} personas de aquí no se pueden consultar por sus enlaces.`,
  selectAll: 'Seleccionar todo',
  selectWhom: (label) => `Seleccionar ${label}`,
  enrich: 'Enriquecer',
  enrichWhom: (label) => `Enriquecer ${label}`,
  enrichSelected: (count) => `Enriquecer selección (${number(count)})`,
  truncated: (count) => `La página nombra a más personas de las que admite Facet; aquí hay ${number(count)}.`,
  showHidden: (count) => `Mostrar lo que la página oculta (${number(count)})`,
  read: 'Leer esta página',
  alwaysRead: (host) => `Leer siempre ${host}`,
  thisProfile: 'este perfil',
  thisPage: 'esta página',
  hidden: 'oculto',
  known: 'conocido',
};
