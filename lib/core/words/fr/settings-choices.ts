import type { Dictionary } from '@/lib/core/words/dictionary';

export const settingsChoices: Dictionary['settingsChoices'] = {
  lookupsLead: 'Ce qu’une recherche peut faire sans redemander.',
  enrichOnRightClick: 'Enrichir par clic droit',
  enrichOnRightClickNote: 'Le menu affiche le prix ; désactivé : le panneau s’ouvre et demande d’abord',
  keepAnswers: 'Conserver les réponses (jours)',
  keepAnswersNote: 'Rechercher de nouveau une personne dans ce délai ne coûte rien, sauf si vous actualisez.',
  daysRefused: (least, most) =>
    `Non enregistré : saisissez un nombre entier de jours, de ${least} à ${most}.`,
  appearanceLead: 'Pour le panneau et pour cette page.',
  theme: 'Thème',
  themes: { system: 'Comme le système', light: 'Clair', dark: 'Sombre' },
  highContrast: 'Contraste élevé',
  highContrastNote: 'Si le système le demande, il est activé de toute façon.',
  singleKeys: 'Raccourcis à une touche',
  singleKeysNote: 'E, P, C, S et / dans le panneau ; ? les affiche tous.',
  sitesLead:
    'LinkedIn est lu tant que le panneau est ouvert. Toute autre page seulement quand vous cliquez sur l’icône de Facet ou faites un clic droit sur la page, sauf si vous autorisez davantage ici.',
  allSites: 'Toujours lire tous les sites',
  allSitesNote: 'Seulement tant que le panneau est ouvert ; le navigateur vous le demande une fois.',
  taken: (hosts) =>
    `Le navigateur ne laisse pas Facet joindre ${hosts}. Les fournisseurs interrogés à cette adresse ne peuvent pas répondre ; rien n’est envoyé ni facturé.`,
  allowAgain: 'Autoriser de nouveau',
  allowedSites: 'Sites que Facet peut toujours lire',
  stopReading: (site) => `Ne plus lire ${site}`,
  backupLead:
    'Tout ce que contient cette page ; les clés seulement si vous le demandez, scellées par votre phrase secrète, et jamais les jetons. La liste « Ne jamais rechercher » y figure : gardez le fichier comme vous gardez cette liste.',
  withSealedKeys: 'Avec les clés, scellées par la phrase secrète',
  importedWithKeys: 'Importé, avec ses clés : déverrouillez Facet avec la phrase secrète du fichier.',
  importedWithoutKeys:
    'Importé. Les clés du fichier ont été laissées de côté : des clés sont déjà enregistrées ici.',
  exportSettings: 'Exporter les paramètres',
  importSettings: 'Importer les paramètres',
  imported: 'Importé. Les clés sont à saisir de nouveau.',
  notImported: 'Non importé.',
  noSettingsFile: 'Non importé : ce fichier ne contient pas les paramètres de Facet.',
};
