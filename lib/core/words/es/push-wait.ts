import type { Dictionary } from '@/lib/core/words/dictionary';

export const pushWait: Dictionary['pushWait'] = {
  several: 'coinciden varios registros',
  converted: 'un lead convertido es la misma persona',
  same: {
    Leads: 'la misma persona está en Leads',
    Contacts: 'la misma persona está en Contactos',
  },
  noReply: 'El servicio en segundo plano de Facet no ha respondido.',
  noReplyToPush:
    'El servicio en segundo plano de Facet no ha respondido. Envíalo otra vez: antes de escribir busca el registro.',
};
