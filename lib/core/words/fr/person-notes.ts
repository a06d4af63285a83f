import type { Dictionary } from '@/lib/core/words/dictionary';

export const personNotes: Dictionary['personNotes'] = {
  different: 'Autre personne',
  differentText: '{claim} {reasons} Rien n’en est utilisé.',
  differentClaim: (label) => `${label} a répondu au sujet d’une autre personne.`,
  unsure: 'Pas certain qu’il s’agisse de la même personne',
  unsureClaim: (label, name) =>
    name === undefined
      ? `${label} parle peut-être de quelqu’un d’autre.`
      : `${label} parle peut-être de quelqu’un d’autre : ${name}.`,
  same: 'Oui, la même personne',
  sameOf: (label) => `Oui, la même personne (${label})`,
  nobodyAsked: 'Personne n’est interrogé',
  insist: 'Rien n’est enregistré sur cette personne. La rechercher quand même ?',
  barredStays:
    'Ce qui était déjà connu reste. Vous pouvez modifier la liste dans les paramètres, sous Confidentialité.',
};
