import type { Dictionary } from '@/lib/core/words/dictionary';

export const zohoRefusals: Dictionary['zohoRefusals'] = {
  theValue: 'la valeur',
  value: 'valeur',
  thisOne: 'celui-ci',
  anotherField: 'un autre champ',
  valueOfAnother: 'la valeur d’un autre champ',
  notAccepted: (field) => `Zoho n’accepte pas ${field}.`,
  notAcceptedWhy: (field, why) => `Zoho n’accepte pas ${field} : ${why}.`,
  tooLong: (field, most) => `Zoho n’accepte pas ${field} : plus long que ${most}.`,
  tooShort: (field, least) => `Zoho n’accepte pas ${field} : plus court que ${least}.`,
  wrongType: (field, type) => `Zoho n’accepte pas ${field} : le type doit être ${type}.`,
  needed: (field) => `Zoho a besoin de ceci : ${field}.`,
  ziaNeedsMore:
    'Zia a besoin au moins du nom, de l’e-mail, de l’entreprise ou de l’adresse LinkedIn, et n’a rien reçu de tout cela.',
  neededTogether: (field, other) => `Zoho a besoin de ${field} avec ${other}.`,
  notTogether: (field, other) => `Dans votre Zoho, ${field} ne va pas avec ${other}.`,
  wrongMethod: 'Zoho n’accepte pas ce type d’appel ici.',
  neededParameter: (parameter) => `Zoho a besoin du paramètre ${parameter}.`,
  notMapped: (field) =>
    `${field} n’est pas associé dans la configuration de l’enrichissement. Associez-le dans Zoho CRM sous Setup, Zia, Data Enrichment.`,
  duplicate: (field) =>
    `Une autre fiche contient déjà la même valeur (${field}). Mettez plutôt cette fiche à jour.`,
  duplicateOf: (field, record) =>
    `Une autre fiche (${record}) contient déjà la même valeur (${field}). Mettez plutôt cette fiche à jour.`,
  usedUp: 'Les enrichissements de votre organisation sont épuisés',
  limit: (words) => `${words}.`,
  limitOf: (words, limit) => `${words} (${limit}).`,
  noPermission: 'Il manque une autorisation à votre profil Zoho. Demandez à votre administrateur Zoho.',
  noPermissions: (permissions) =>
    `Il manque une autorisation à votre profil Zoho (${permissions}). Demandez à votre administrateur Zoho.`,
  recordLocked: 'La fiche est verrouillée dans Zoho. Déverrouillez-la d’abord là-bas.',
  notApproved: 'La fiche attend une approbation dans Zoho et ne peut pas être modifiée d’ici là.',
  invalidModule: 'Votre Zoho n’a pas ce module, ou vous le cache.',
  notInVersion: 'Zoho ne propose pas cet appel dans la version de son API que Facet utilise.',
  notInDataCenter: 'Zoho ne connaît pas cet appel dans votre centre de données.',
  ziaFailed: 'Zia signale que la tâche a échoué.',
  resolutions: {
    INVALID_MODULE:
      'Envoyez vers l’autre module, ou demandez à votre administrateur Zoho de vous montrer celui-ci.',
    INVALID_REQUEST_METHOD: 'Mettez Facet à jour. Si cela persiste, signalez-le-nous.',
    RECORD_LOCKED: 'Envoyez ensuite de nouveau.',
    NOT_APPROVED: 'Envoyez de nouveau dès qu’elle est approuvée.',
  },
  features: {
    FEATURE_NOT_ENABLED:
      'Activez l’enrichissement des données dans Zoho CRM (Setup, Zia, Data Enrichment), ou demandez à votre administrateur Zoho.',
    FEATURE_NOT_SUPPORTED:
      'L’enrichissement des données nécessite l’édition Enterprise ou Ultimate de Zoho CRM. Changez d’édition, ou écrivez à support@zohocrm.com.',
  },
};
