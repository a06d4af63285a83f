import type { Dictionary } from '@/lib/core/words/dictionary';
import { number, plural } from '@/lib/core/words/numbers';
import { common } from './common';

export const panelTrouble: Dictionary['panelTrouble'] = {
  storageFull:
    'Facet n’a pas pu écrire dans son propre stockage ; rien n’a donc été envoyé. Libérez de l’espace disque, puis réessayez.',
  didNotWork: (why) => `Cela n’a pas fonctionné : ${why} Réessayez.`,
  unknownError: 'erreur inconnue.',
  searchedLine: (line, why) => `${line} : ${why}`,
  moreGiven: (count) =>
    plural(count, {
      one: 'Une autre personne était indiquée ; la première est affichée.',
      other: `${number(count)} autres étaient indiquées ; la première est affichée.`,
    }),
  unreadable: (why) =>
    `Facet ne peut pas ouvrir sa base de données ; personne n’est donc interrogé et rien n’est payé. Son contenu reste tel quel. Libérez de l’espace disque et redémarrez le navigateur. Détails : ${why}`,
  lost: (day, credits) =>
    `Le navigateur a perdu la base de données de Facet (constaté le ${day}) : personnes, réponses et clés n’y sont plus. Ce qui a été dépensé ces deux derniers mois (${common.credits(credits)}) est connu par une copie et compte toujours.`,
  callsOpen: (credits) =>
    `Des appels pouvant coûter jusqu’à ${common.credits(credits)} étaient en cours : vérifiez vos soldes chez vos fournisseurs.`,
  enterKeys: 'Saisissez de nouveau vos clés dans les paramètres.',
};
