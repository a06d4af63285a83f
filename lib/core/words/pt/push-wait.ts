import type { Dictionary } from '@/lib/core/words/dictionary';

export const pushWait: Dictionary['pushWait'] = {
  several: 'vários registros correspondem',
  converted: 'um lead convertido é a mesma pessoa',
  same: {
    Leads: 'a mesma pessoa está em Leads',
    Contacts: 'a mesma pessoa está em Contatos',
  },
  noReply: 'O serviço em segundo plano do Facet não respondeu.',
  noReplyToPush:
    'O serviço em segundo plano do Facet não respondeu. Envie de novo: ele procura o registro antes de gravar.',
};
