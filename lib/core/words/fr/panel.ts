import type { Dictionary } from '@/lib/core/words/dictionary';

export const panel: Dictionary['panel'] = {
  views: 'Vues',
  tabs: { person: 'Personne', page: 'Cette page', lists: 'Listes', history: 'Historique' },
  search: 'E-mail ou URL LinkedIn',
  lookUp: 'Rechercher',
  settings: 'Paramètres',
  offline: 'Hors ligne. Ce qui est enregistré reste lisible ; personne ne peut être interrogé.',
  whyUnlock:
    'Ce qui est enregistré reste lisible. Vos recherches partiront dès que vous aurez déverrouillé Facet.',
  nobodyShown:
    'Ouvrez un profil LinkedIn, ou collez ci-dessus un e-mail ou une URL LinkedIn. Rien n’est demandé ni payé avant votre accord.',
  troubleRead: 'J’ai lu ce message',
};
