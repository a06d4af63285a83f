import type { Dictionary } from '@/lib/core/words/dictionary';
import { number, plural } from '@/lib/core/words/numbers';

const credits = (count: number): string =>
  plural(count, { one: `${number(count)} Credit`, other: `${number(count)} Credits` });

export const settingsKeys: Dictionary['settingsKeys'] = {
  apiKey: (vendor) => `API-Schlüssel von ${vendor}`,
  save: (vendor) => `${vendor} speichern`,
  test: (vendor) => `${vendor} testen`,
  use: (vendor) => `${vendor} verwenden`,
  savedEndsIn: (end) => `Gespeichert, endet auf ${end}`,
  emptyBox: 'Es wurde nichts gespeichert, weil das Feld leer ist. Fügen Sie zuerst einen Schlüssel ein.',
  emptyBoxKept:
    'Es wurde nichts gespeichert, weil das Feld leer ist. Fügen Sie zuerst einen Schlüssel ein. Der gespeicherte Schlüssel bleibt, wie er ist.',
  saveFirst: 'Speichern Sie zuerst den Schlüssel im Feld und testen Sie ihn dann.',
  noKey: 'Es gibt noch keinen Schlüssel zum Testen. Speichern Sie zuerst einen.',
  keyIsSaved: 'Der Schlüssel ist gespeichert.',
  savedAndTested: (saved, tested) => `${saved} ${tested}`,
  keyPage: 'API keys',
  optionalLead: (vendor, host) =>
    `Optional. Erstellen Sie bei ${vendor} unter {link} einen Schlüssel. Er wird auf diesem Computer verschlüsselt und nur an ${host} gesendet.`,
  perPerson: (count) => `${credits(count)} je gefundener Person`,
  added: (count) => `+${credits(count)}`,
  crustdataLead:
    'Erstellen Sie bei Crustdata unter {link} einen Schlüssel. Er wird auf diesem Computer verschlüsselt und nur an api.crustdata.com gesendet.',
  crustdataApi: 'API-Version von Crustdata',
  older: (version) => `${version} (ältere)`,
  current: (version) => `${version} (aktuelle)`,
  crustdataApiNote:
    'Ein Schlüssel gilt für beide. Wählen Sie die Version Ihres Tarifs; „Crustdata testen“ fragt die gewählte.',
  live: 'Live abrufen, was nicht in der Datenbank ist',
  liveNote: (count) => `+${credits(count)}, und langsamer`,
  onlyOlder: 'Nur mit der älteren Version',
  businessEmail: 'Geschäftliche E-Mail mitliefern',
  apolloLead:
    'Erstellen Sie in Apollo unter Settings, {link}, API Keys einen Schlüssel. Er wird auf diesem Computer verschlüsselt und nur an api.apollo.io gesendet.',
  apolloKeyPage: 'Integrations',
  personalEmails: 'Private E-Mails anzeigen',
  personalEmailsNote: 'Kann in manchen Tarifen mehr kosten; nie für Personen in DSGVO-Regionen',
  phones: 'Telefonnummern anzeigen',
  phonesNote: (count) => `+${credits(count)}, wenn gefunden`,
  phonesNoteWebhook: (count) => `+${credits(count)}, wenn gefunden; braucht die Webhook-URL unten`,
  webhook: 'Webhook-URL für Apollo',
  webhookNote:
    'Nur für Telefonnummern: Apollo sendet sie an diese https-Adresse von Ihnen, und Facet holt dieselbe Antwort bei Apollo ab.',
  webhookIncomplete: 'Nicht gespeichert: Das ist keine vollständige Adresse. Sie beginnt mit https://.',
  webhookNotHttps: 'Nicht gespeichert: Apollo sendet nur an https-Adressen.',
};
