import type { Dictionary } from '@/lib/core/words/dictionary';

export const settingsZohoFields: Dictionary['settingsZohoFields'] = {
  lead: 'Où va chaque valeur. Remplir n’écrit que dans les champs vides, Remplacer remplace ce que Zoho contient, Conserver n’écrit jamais. Chaque envoi montre d’abord ses modifications, et vous pouvez y choisir autrement.',
  connectFirst: 'Connectez Zoho CRM pour choisir parmi ses champs.',
  noLinkedIn:
    'Ce Zoho n’a pas de champ pour les adresses LinkedIn. Créez dans Zoho un champ texte ou URL nommé « LinkedIn URL » et relisez les champs : Facet le remplit et reconnaît les personnes grâce à lui.',
  module: 'Module',
  mapping: {
    Leads: 'Correspondance des leads',
    Contacts: 'Correspondance des contacts',
    Accounts: 'Correspondance des entreprises',
  },
  value: 'Valeur',
  field: 'Champ Zoho',
  policy: 'Règle',
  fieldFor: (value) => `Champ Zoho pour ${value}`,
  policyFor: (value) => `Règle pour ${value}`,
  notSent: 'Non envoyé',
  unknownField: (api) => `${api} (absent de ce Zoho)`,
  readAgain: 'Relire les champs Zoho',
  readAgainDone: 'Champs relus.',
  exportMapping: 'Exporter la correspondance',
  importMapping: 'Importer la correspondance',
  noMappingFile: 'Ce fichier n’est pas une correspondance exportée par Facet.',
  imported: 'Importé.',
  importedWithout: (count) =>
    count === 1
      ? 'Importé. 1 ligne nomme un champ que ce Zoho n’a pas ; elle a été laissée de côté.'
      : `Importé. ${count} lignes nomment des champs que ce Zoho n’a pas ; elles ont été laissées de côté.`,
  notImported: 'Non importé.',
  workflows: 'Laisser s’exécuter les workflows de Zoho',
  workflowsNote: 'Sur ce que Facet écrit, comme sur tout ce qui est saisi dans Zoho',
  note: 'Ajouter une note avec les sources',
  noteNote:
    'Qui a donné chaque valeur, et quand ; la boîte de dialogue l’affiche, et l’annulation la supprime',
  owner: 'Je suis propriétaire des nouvelles fiches',
  ownerNote: (user) => `${user} ; sinon, les règles de Zoho décident`,
  leadSource: 'Source des nouvelles fiches',
  tags: 'Balises des nouvelles fiches',
  tagsExample: 'facet, depuis une page',
};
