import type { Dictionary } from '@/lib/core/words/dictionary';

export const reason: Dictionary['reason'] = {
  reasons: {
    empty: 'Rien n’a été saisi : collez le lien d’un profil LinkedIn ou une adresse e-mail.',
    'too-long':
      'C’est trop long pour un lien ou une adresse : collez le lien d’un seul profil ou une seule adresse e-mail.',
    malformed:
      'Ce lien n’est pas complet : copiez l’adresse du profil depuis la barre d’adresse et collez-la de nouveau.',
    'malformed-address':
      'Cette adresse e-mail n’est pas complète : vérifiez s’il en manque une partie, comme le domaine après le @.',
    'not-linkedin':
      'Ce lien ne mène pas à LinkedIn : collez un lien linkedin.com/in/… ou une adresse e-mail.',
    'look-alike-host':
      'Ce lien imite seulement LinkedIn : ne vous y connectez pas, et collez un lien linkedin.com/in/….',
    'short-link':
      'Un lien court cache sa destination : ouvrez-le et collez l’adresse sur laquelle il aboutit.',
    'own-profile':
      '« /in/me » désigne la personne connectée : ouvrez le profil et collez l’adresse qui contient le nom.',
    'unavailable-profile':
      'LinkedIn n’affiche aucun profil ici : il n’existe plus ou il est masqué. Essayez l’adresse e-mail de la personne.',
    placeholder: 'C’est l’exemple d’un modèle et non une personne : remplacez-le par le lien du vrai profil.',
    'company-page':
      'C’est la page d’une organisation : ouvrez le profil de la personne et collez son adresse.',
    'search-page':
      'C’est une recherche : ouvrez l’une des personnes trouvées et collez l’adresse de ce profil.',
    post: 'C’est une publication ou un article : ouvrez le profil de son auteur et collez cette adresse.',
    'sales-navigator-no-public-link':
      'Un lead de Sales Navigator n’a pas de lien public ici : ouvrez le menu à trois points du lead, choisissez « Copier l’URL LinkedIn.com » et collez-la.',
    recruiter:
      'Un lien Recruiter ne désigne personne hors de Recruiter : ouvrez-en le profil public et collez cette adresse.',
    'old-member-link':
      'LinkedIn n’ouvre plus les liens avec un numéro de membre : cherchez la personne par son nom et collez l’adresse du profil.',
    'not-a-person':
      'Cette page LinkedIn ne concerne pas une personne : ouvrez un profil et collez son adresse.',
  },
};
