import type { Dictionary } from '@/lib/core/words/dictionary';
import { number, plural } from '@/lib/core/words/numbers';

export const pageTab: Dictionary['pageTab'] = {
  found: 'Encontrado nesta página',
  lookAlikeLinks: (count) =>
    plural(count, {
      one: 'Um link daqui só se parece com o LinkedIn: não faça login nele.',
      other: `${number(count)} links daqui só se parecem com o LinkedIn: não faça login neles.`,
    }),
  cannotBeLookedUp: (count) => `${number(count)} pessoas daqui não podem ser consultadas pelos links.`,
  selectAll: 'Selecionar tudo',
  selectWhom: (label) => `Selecionar ${label}`,
  enrich: 'Enriquecer',
  enrichWhom: (label) => `Enriquecer ${label}`,
  enrichSelected: (count) => `Enriquecer seleção (${number(count)})`,
  truncated: (count) => `A página cita mais pessoas do que o Facet aceita; aqui estão ${number(count)}.`,
  showHidden: (count) => `Mostrar o que a página oculta (${number(count)})`,
  read: 'Ler esta página',
  alwaysRead: (host) => `Sempre ler ${host}`,
  thisProfile: 'este perfil',
  thisPage: 'esta página',
  hidden: 'oculto',
  known: 'conhecido',
};
