import type { Dictionary } from '@/lib/core/words/dictionary';
import { number } from '@/lib/core/words/numbers';
import { common } from './common';

export const history: Dictionary['history'] = {
  search: 'Buscar no histórico',
  searchHint: 'Nome, empresa, e-mail…',
  show: 'Mostrar',
  only: { all: 'Todos', email: 'Com e-mail', zoho: 'No Zoho' },
  foundBy: (provider) => `De ${provider}`,
  opened: 'Aberto',
  periods: {
    any: 'Qualquer data',
    day: 'Últimas 24 horas',
    week: 'Últimos 7 dias',
    month: 'Últimos 30 dias',
  },
  sort: 'Ordenar',
  sorts: { newest: 'Mais recentes primeiro', oldest: 'Mais antigos primeiro', name: 'Por nome' },
  empty: 'As pessoas que você consulta aparecem aqui.',
  nobodyLikeThat: 'Ninguém corresponde.',
  nobodyMatches: (search) => `Ninguém corresponde a “${search}”.`,
  someOf: (found, all) => `${number(found)} de ${number(all)}`,
  people: 'Pessoas',
  exportSelected: (count) => `Exportar seleção (${number(count)})`,
  forgetSelected: 'Esquecer seleção',
  forgetMany: (count) => `Esquecer ${common.people(count)}?`,
  forgetDeletes:
    'Exclui deste navegador os perfis, todas as respostas salvas e o que foi enviado. O Zoho mantém os registros dele.',
  forgetCosts: 'Consultá-las de novo seria pago de novo.',
};
