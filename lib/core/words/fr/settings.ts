import type { Dictionary } from '@/lib/core/words/dictionary';

export const settings: Dictionary['settings'] = {
  title: 'Paramètres de Facet',
  navigation: 'Sections',
  sections: {
    zoho: 'Zoho CRM',
    zohoFields: 'Champs Zoho',
    zia: 'Zia',
    lookups: 'Recherches',
    appearance: 'Apparence',
    sites: 'Sites',
    privacy: 'Confidentialité',
    requests: 'Requêtes',
    backup: 'Sauvegarde',
  },
  setByOrganisation: 'Défini par votre organisation',
  oneMoment: 'Un instant…',
  notSaved: (why) => `Non enregistré. ${why}`,
  tryAgain: 'Réessayez.',
  noAnswer: 'Facet n’a pas répondu. Réessayez.',
  organisation: 'Votre organisation',
  managed: 'Votre organisation gère Facet. Ce qu’elle a défini ne peut pas être modifié ici.',
  askedThrough: (vendor, host) =>
    `${vendor} est interrogé par l’intermédiaire de ${host}, qui détient la clé.`,
  policyUnreadable: (entries) =>
    `Facet ne peut pas lire ces entrées de la stratégie de votre organisation : ${entries}. Tant que votre administrateur ne les a pas corrigées, personne n’est interrogé.`,
};
