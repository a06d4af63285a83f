import type { Dictionary } from '@/lib/core/words/dictionary';

export const pushWait: Dictionary['pushWait'] = {
  several: 'plusieurs fiches correspondent',
  converted: 'un lead converti est la même personne',
  same: {
    Leads: 'la même personne est dans les leads',
    Contacts: 'la même personne est dans les contacts',
  },
  noReply: 'Le service d’arrière-plan de Facet n’a pas répondu.',
  noReplyToPush:
    'Le service d’arrière-plan de Facet n’a pas répondu. Envoyez de nouveau : il cherche la fiche avant d’écrire.',
};
