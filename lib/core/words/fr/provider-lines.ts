import type { Dictionary } from '@/lib/core/words/dictionary';
import { tenths } from '@/lib/core/words/numbers';

export const providerLines: Dictionary['providerLines'] = {
  providers: 'Fournisseurs',
  ask: 'Interroger',
  askWhom: (label) => `Interroger ${label}`,
  retryWhom: (label) => `Réessayer ${label}`,
  seconds: (amount) => `${tenths(amount)} s`,
  noAnswer: (label) =>
    `La demande est partie, et aucune réponse n’est venue. Vérifiez le solde chez ${label} ; « Réessayer » interroge de nouveau, et peut être facturé de nouveau.`,
  held: (label) =>
    `${label} n’accepte plus de demandes pour le moment. Il sera interrogé automatiquement à {time} ; « Arrêter » l’annule.`,
  upTo: (credits) => `jusqu’à ${credits}`,
};
