import type { Dictionary } from '@/lib/core/words/dictionary';

export const settingsSpending: Dictionary['settingsSpending'] = {
  strategy: 'Stratégie',
  strategies: { 'all-at-once': 'Tous à la fois', 'cheapest-first': 'Le moins cher d’abord' },
  strategyNotes: {
    'all-at-once':
      'Tous les fournisseurs en parallèle ; les champs apparaissent à mesure que les réponses arrivent.',
    'cheapest-first': 'L’un après l’autre, et plus personne dès que les champs nécessaires sont connus.',
  },
  order: 'Ordre des fournisseurs',
  moveUp: (provider) => `Monter ${provider}`,
  moveDown: (provider) => `Descendre ${provider}`,
  ownOrder: '« Le moins cher d’abord » interroge dans cet ordre, le vôtre.',
  orderOfPrices:
    '« Le moins cher d’abord » interroge dans l’ordre des prix. Déplacez un fournisseur pour choisir votre propre ordre.',
  orderByPrice: 'Ordonner par prix',
  needed: 'Champs nécessaires',
  neededNote: '« Le moins cher d’abord » s’arrête quand tous ces champs sont connus.',
  enough: 'Certitude suffisante',
  sure: { 0.5: 'probable (50 %)', 0.7: 'assez sûr (70 %)', 0.9: 'vérifié (90 %)' },
  limits: 'Plafonds de crédits',
  limitsNote: 'Les jours et les mois sont ceux de l’horloge de cet ordinateur. Vide : aucun plafond.',
  provider: 'Fournisseur',
  aDay: 'Par jour',
  aMonth: 'Par mois',
  spent: 'Dépensé aujourd’hui · ce mois-ci',
  dailyLimit: (provider) => `Plafond quotidien de crédits pour ${provider}`,
  monthlyLimit: (provider) => `Plafond mensuel de crédits pour ${provider}`,
  noLimit: 'aucun',
  pricesHeading: 'Prix, à titre d’estimation',
  pricesNote:
    'En crédits du fournisseur, quand quelque chose est trouvé. Corrigez ce que votre offre facture autrement ; ce qui n’a pas de prix n’est pas demandé.',
  prices: 'Prix',
  what: 'Quoi',
  credits: 'Crédits',
  documented: 'Documenté',
  priceOf: (what, provider) => `Prix chez ${provider} : ${what}`,
  priceNotKnown: 'inconnu',
  wholeRefused: (most) => `Non enregistré : saisissez un nombre entier de crédits de 0 à ${most}, ou rien.`,
  numberRefused: (most) => `Non enregistré : saisissez un nombre de 0 à ${most}, ou rien.`,
};
