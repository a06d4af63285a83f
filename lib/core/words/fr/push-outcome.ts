import type { Dictionary } from '@/lib/core/words/dictionary';

export const pushOutcome: Dictionary['pushOutcome'] = {
  sentBefore: 'Cet envoi a déjà été fait.',
  samePerson:
    'Une autre ligne de cette liste est la même personne, aucune deuxième fiche n’a donc été créée.',
  notLookedFor: 'Elle n’a pas été cherchée.',
  accountMade: (name) =>
    `L’entreprise ${name} a été créée avant cela : elle figure dans l’historique et peut y être annulée.`,
  notSent: 'Cette fiche n’a pas été envoyée.',
  otherTab:
    'Facet a envoyé cette personne entre-temps depuis un autre onglet, aucune deuxième fiche n’a donc été créée.',
  earlierAccount: 'L’entreprise d’un envoi précédent est bien dans Zoho.',
  couldNotLook:
    'Facet n’a pas pu regarder dans Zoho non plus. Envoyez de nouveau : il cherche la fiche avant d’écrire.',
  nothingThere:
    'Facet a regardé dans Zoho : rien ne s’y trouve. Envoyez de nouveau : il regarde encore une fois avant d’écrire.',
};
