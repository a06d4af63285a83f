import type { Dictionary } from '@/lib/core/words/dictionary';
import { number } from '@/lib/core/words/numbers';

const left = (credits: number): string => `il en reste ${number(credits)}`;

export const lookup: Dictionary['lookup'] = {
  notAllowed: 'Non autorisé par votre organisation',
  switchedOff: 'Désactivé dans les paramètres',
  connectZoho: 'Connectez Zoho dans les paramètres',
  addKey: (label) => `Ajoutez une clé ${label} dans les paramètres`,
  notByEmail: (label) => `${label} ne peut pas être interrogé par e-mail`,
  notByLinkedIn: (label) => `${label} ne peut pas être interrogé par LinkedIn`,
  noPrice: (label) => `Le prix chez ${label} n’est pas connu. Saisissez-le dans les paramètres`,
  needsFirst: (fields) => `Il faut d’abord : ${fields.join(', ')}`,
  overDay: (limit, credits) =>
    `Au-delà de votre plafond quotidien de ${number(limit)} crédits : ${left(credits)}. Relevez-le dans les paramètres, ou attendez le jour suivant`,
  overMonth: (limit, credits) =>
    `Au-delà de votre plafond mensuel de ${number(limit)} crédits : ${left(credits)}. Relevez-le dans les paramètres, ou attendez le mois suivant`,
  afterOther: (label) => `Après ${label}, s’il manque encore quelque chose dont vous avez besoin`,
  ifMissing: 'S’il manque encore quelque chose dont vous avez besoin',
  enough: 'Inutile : tout ce que vous avez marqué comme nécessaire est connu',
  notAskedYet: 'Pas encore interrogé',
  leftToday: (credits, limit) => `Il reste ${number(credits)} crédits sur ${number(limit)} aujourd’hui.`,
  leftThisMonth: (credits, limit) => `Il reste ${number(credits)} crédits sur ${number(limit)} ce mois-ci.`,
  balance: (label, credits, age) => `Selon ${label}, ${age} : il en reste ${number(credits)}.`,
  asked: (age) => `interrogé ${age}`,
  askedForFree: (age) => `interrogé ${age}, rien payé maintenant`,
  never: (line) => `Non interrogé : « ${line} » est sur votre liste « Ne jamais rechercher »`,
  forgotten: (date) => `Non interrogé : vous avez oublié cette personne (${date})`,
  notWritten:
    'Facet n’a pas pu écrire dans son propre stockage, personne n’a donc été interrogé et rien n’a été payé. Libérez de l’espace disque et redémarrez le navigateur.',
};
