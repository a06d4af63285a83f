import type { Dictionary } from '@/lib/core/words/dictionary';

export const panel: Dictionary['panel'] = {
  views: 'Visualizações',
  tabs: { person: 'Pessoa', page: 'Esta página', lists: 'Listas', history: 'Histórico' },
  search: 'E-mail ou URL do LinkedIn',
  lookUp: 'Consultar',
  settings: 'Configurações',
  offline: 'Sem conexão. O que está salvo pode ser lido; ninguém pode ser consultado.',
  whyUnlock:
    'O que está salvo pode ser lido. O que você pedir será consultado assim que desbloquear o Facet.',
  nobodyShown:
    'Abra um perfil do LinkedIn ou cole acima um e-mail ou uma URL do LinkedIn. Nada é consultado nem pago antes que você diga.',
  troubleRead: 'Li este aviso',
};
