import type { Dictionary } from '@/lib/core/words/dictionary';
import { number, plural } from '@/lib/core/words/numbers';

const credits = (count: number): string =>
  plural(count, { one: `${number(count)} crédit`, other: `${number(count)} crédits` });

export const settingsKeys: Dictionary['settingsKeys'] = {
  apiKey: (vendor) => `Clé API ${vendor}`,
  save: (vendor) => `Enregistrer ${vendor}`,
  test: (vendor) => `Tester ${vendor}`,
  use: (vendor) => `Utiliser ${vendor}`,
  savedEndsIn: (end) => `Enregistrée, se termine par ${end}`,
  emptyBox: 'Rien n’a été enregistré, car le champ est vide. Collez d’abord une clé.',
  emptyBoxKept:
    'Rien n’a été enregistré, car le champ est vide. Collez d’abord une clé. La clé enregistrée reste telle quelle.',
  saveFirst: 'Enregistrez d’abord la clé saisie, puis testez-la.',
  noKey: 'Il n’y a pas encore de clé à tester. Enregistrez-en une d’abord.',
  keyIsSaved: 'La clé est enregistrée.',
  savedAndTested: (saved, tested) => `${saved} ${tested}`,
  keyPage: 'API keys',
  optionalLead: (vendor, host) =>
    `Facultatif. Créez une clé sous {link} dans ${vendor}. Elle est chiffrée sur cet ordinateur et envoyée uniquement à ${host}.`,
  perPerson: (count) => `${credits(count)} par personne trouvée`,
  added: (count) => `+${credits(count)}`,
  crustdataLead:
    'Créez une clé sous {link} dans Crustdata. Elle est chiffrée sur cet ordinateur et envoyée uniquement à api.crustdata.com.',
  crustdataApi: 'Version de l’API Crustdata',
  older: (version) => `${version} (ancienne)`,
  current: (version) => `${version} (actuelle)`,
  crustdataApiNote:
    'Une clé sert aux deux. Choisissez celle de votre offre ; « Tester Crustdata » interroge celle qui est choisie.',
  live: 'Récupérer en direct ce qui n’est pas dans la base',
  liveNote: (count) => `+${credits(count)}, et plus lent`,
  onlyOlder: 'Seulement avec l’ancienne version',
  businessEmail: 'Inclure l’e-mail professionnel',
  apolloLead:
    'Créez une clé dans Apollo sous Settings, {link}, API Keys. Elle est chiffrée sur cet ordinateur et envoyée uniquement à api.apollo.io.',
  apolloKeyPage: 'Integrations',
  personalEmails: 'Révéler les e-mails personnels',
  personalEmailsNote:
    'Peut coûter plus cher dans certaines offres ; jamais pour les personnes des régions soumises au RGPD',
  phones: 'Révéler les numéros de téléphone',
  phonesNote: (count) => `+${credits(count)} si un numéro est trouvé`,
  phonesNoteWebhook: (count) =>
    `+${credits(count)} si un numéro est trouvé ; nécessite l’URL de webhook ci-dessous`,
  webhook: 'URL de webhook pour Apollo',
  webhookNote:
    'Pour les numéros de téléphone seulement : Apollo les envoie à cette adresse https qui est la vôtre, et Facet récupère la même réponse auprès d’Apollo.',
  webhookIncomplete: 'Non enregistré : cette adresse n’est pas complète. Elle commence par https://.',
  webhookNotHttps: 'Non enregistré : Apollo n’envoie qu’à des adresses https.',
};
