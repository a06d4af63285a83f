import type { Dictionary } from '@/lib/core/words/dictionary';

export const pageAccess: Dictionary['pageAccess'] = {
  unread: 'Facet n’a pas lu cette page.',
  reading: 'Lecture…',
  waiting: 'LinkedIn charge encore ce profil.',
  nobody: 'Aucun profil LinkedIn ni e-mail sur cette page.',
  noAccess:
    'Facet ne peut pas encore lire cette page. Cliquez sur son icône dans la barre d’outils pendant que la page est au premier plan.',
  noAccessTo: (host) =>
    `Facet ne peut pas encore lire ${host}. « Lire cette page » demande l’accès à ce site seulement.`,
  notAWebPage:
    'Les navigateurs ne laissent pas les extensions lire cette page. Collez ci-dessus un e-mail ou une URL LinkedIn.',
  pdf: 'Les navigateurs ne laissent pas les extensions lire un PDF. Sélectionnez-y une adresse et faites un clic droit, ou collez-la ci-dessus.',
  file: 'Les navigateurs ne laissent les extensions lire des fichiers que si vous l’autorisez : ouvrez les détails de Facet dans la liste des extensions et activez « Autoriser l’accès aux URL de fichier ».',
};
