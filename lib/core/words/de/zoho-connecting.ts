import type { Dictionary } from '@/lib/core/words/dictionary';

export const zohoConnecting: Dictionary['zohoConnecting'] = {
  otherAttempt:
    'Die Antwort gehört nicht zu diesem Versuch und wurde nicht verwendet. Verbinden Sie noch einmal.',
  notAgreed: 'Sie haben in Zoho nicht zugestimmt, deshalb wurde nichts verbunden.',
  zohoDisagreed: (error) => `Zoho hat nicht zugestimmt: ${error}`,
  noCode: 'Zoho hat keinen Code gesendet. Verbinden Sie noch einmal.',
  unknownServer:
    'Zoho hat einen Kontoserver genannt, den Facet nicht kennt; Ihr Geheimnis wurde nicht dorthin gesendet.',
  incompleteServerClient:
    'Rechenzentrum, Client-ID und Client-Geheimnis werden alle gebraucht, ohne Leerzeichen darin.',
  incompleteSelfClient:
    'Rechenzentrum, Client-ID, Client-Geheimnis und Code werden alle gebraucht, ohne Leerzeichen darin.',
  noRefreshToken:
    'Zoho hat kein Refresh-Token gegeben. Entfernen Sie Facet in Ihrem Zoho-Konto unter „Connected apps“ und verbinden Sie noch einmal.',
  noRefreshTokenForCode:
    'Zoho hat für diesen Code kein Refresh-Token gegeben. Erstellen Sie den Code mit einem Self Client in der Zoho-API-Konsole.',
  refused: {
    invalid_code:
      'Zoho akzeptiert diesen Code oder dieses Token nicht: benutzt, zu alt, widerrufen oder aus einem anderen Rechenzentrum. Erstellen Sie in der Zoho-API-Konsole einen neuen Code.',
    invalid_client:
      'Zoho kennt diese Client-ID in diesem Rechenzentrum nicht. Prüfen Sie Client-ID und Rechenzentrum.',
    invalid_client_secret:
      'Das Client-Geheimnis gehört in diesem Rechenzentrum nicht zu dieser Client-ID. Kopieren Sie es noch einmal aus der Zoho-API-Konsole.',
    invalid_redirect_uri:
      'Die Weiterleitungsadresse ist nicht die registrierte. Wählen Sie für einen Self Client „Self Client“; für einen serverbasierten registrieren Sie die Adresse von hier.',
    invalid_scope:
      'Zoho kennt einen der Scopes nicht. Erstellen Sie einen neuen Code mit genau den hier gezeigten Scopes.',
  },
  refusedOtherwise: (error) => `Zoho hat kein Token gegeben: ${error}`,
  tooManyTokens: 'Zoho gibt in zehn Minuten höchstens zehn Zugriffstoken.',
  otherAddress: (address, center) =>
    `Zoho hat eine andere Adresse (${address}) als die von ${center} genannt. Wählen Sie das Rechenzentrum Ihres Zoho-Kontos.`,
  ziaNotSetUp: (label) =>
    `Zoho hat noch keine Konfiguration für ${label}. Erstellen Sie in Zoho CRM unter Setup, Zia, Data Enrichment eine.`,
  ziaSetUp: (modules) => `In Zoho eingerichtet für ${modules}.`,
};
