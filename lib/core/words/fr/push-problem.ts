import type { Dictionary } from '@/lib/core/words/dictionary';

export const pushProblem: Dictionary['pushProblem'] = {
  correct: 'Choisissez « Conserver » pour ce champ ou corrigez-le dans Zoho, puis envoyez de nouveau.',
  mayNot: 'Votre profil dans Zoho n’a pas ce droit.',
  askAdministrator: 'Demandez à votre administrateur Zoho, ou envoyez vers l’autre module.',
  notAccepted: 'Zoho n’accepte plus cette connexion.',
  connectAgain: 'Ouvrez les paramètres et reconnectez Zoho.',
  shownAgain: 'Voici les modifications telles qu’elles sont maintenant.',
};
