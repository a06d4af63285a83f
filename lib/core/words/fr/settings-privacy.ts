import type { Dictionary } from '@/lib/core/words/dictionary';

export const settingsPrivacy: Dictionary['settingsPrivacy'] = {
  lead: 'Les personnes, les réponses et les clés restent dans ce navigateur. Elles n’en sortent que dans les requêtes énumérées ci-dessous.',
  erase: 'Tout effacer',
  eraseTitle: 'Tout effacer ?',
  eraseExplained:
    'Cette action supprime de ce navigateur toutes les personnes, réponses et lignes de requêtes, vos clés, la connexion à Zoho et tous les paramètres. Les fiches dans Zoho restent telles quelles. C’est irréversible.',
  erased: 'Tout est effacé.',
  deletePeople: 'Supprimer les personnes après (jours)',
  deletePeopleNote:
    'Passé ce délai depuis votre dernière recherche d’une personne, tout ce qui la concerne est supprimé ici : réponses, historique, reçus, listes et lignes ci-dessous. Ce qui a été dépensé compte toujours.',
  never: 'Ne jamais rechercher',
  neverNote:
    'Adresses, domaines et profils LinkedIn, un par ligne. Personne n’est interrogé à leur sujet, où que vous cliquiez ; un domaine vaut pour tous ceux qui y sont.',
  idleLines: (count, first, more) => {
    const begin = count === 1 ? 'Cette ligne ne désigne personne : ' : 'Ces lignes ne désignent personne : ';
    return more === 0 ? `${begin}${first}` : `${begin}${first} et ${more} de plus`;
  },
};
