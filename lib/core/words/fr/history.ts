import type { Dictionary } from '@/lib/core/words/dictionary';
import { number } from '@/lib/core/words/numbers';
import { common } from './common';

export const history: Dictionary['history'] = {
  search: 'Rechercher dans l’historique',
  searchHint: 'Nom, entreprise, e-mail…',
  show: 'Afficher',
  only: { all: 'Tout le monde', email: 'Avec un e-mail', zoho: 'Dans Zoho' },
  foundBy: (provider) => `Par ${provider}`,
  opened: 'Ouvert',
  periods: {
    any: 'Toute période',
    day: 'Dernières 24 heures',
    week: '7 derniers jours',
    month: '30 derniers jours',
  },
  sort: 'Trier',
  sorts: { newest: 'Plus récents d’abord', oldest: 'Plus anciens d’abord', name: 'Par nom' },
  empty: 'Les personnes que vous recherchez apparaissent ici.',
  nobodyLikeThat: 'Personne ne correspond.',
  nobodyMatches: (search) => `Personne ne correspond à « ${search} ».`,
  someOf: (found, all) => `${number(found)} sur ${number(all)}`,
  people: 'Personnes',
  exportSelected: (count) => `Exporter la sélection (${number(count)})`,
  forgetSelected: 'Oublier la sélection',
  forgetMany: (count) => `Oublier ${common.people(count)} ?`,
  forgetDeletes:
    'Supprime de ce navigateur les profils, toutes les réponses enregistrées et ce qui a été envoyé. Zoho garde ses fiches.',
  forgetCosts: 'Les rechercher de nouveau serait payé de nouveau.',
};
