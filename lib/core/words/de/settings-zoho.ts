import type { Dictionary } from '@/lib/core/words/dictionary';

export const settingsZoho: Dictionary['settingsZoho'] = {
  lead: 'Was Sie eingeben, wird auf diesem Computer verschlüsselt und nur an den Kontoserver von Zoho in Ihrem Rechenzentrum gesendet.',
  notConnected: 'Nicht verbunden.',
  connectedTo: (organization) => `Verbunden mit ${organization}`,
  connectedToAs: (organization, user) => `Verbunden mit ${organization} als ${user}`,
  has: 'Was dieses Zoho hat',
  edition: (edition) => `Edition: ${edition}`,
  bothModules: 'Leads und Kontakte können verwendet werden',
  missingModules: (modules) => `Nicht verfügbar: ${modules}`,
  setUpFor: (enrichment, modules) => `${enrichment}: eingerichtet für ${modules}`,
  notSetUp: (enrichment) => `${enrichment}: in Zoho nicht eingerichtet`,
  clientKind: 'Art des Clients',
  clientKinds: {
    self: 'Self Client (ein von Hand erstellter Code)',
    server: 'Serverbasierter Client (in einem Fenster zustimmen)',
  },
  addClient: {
    self: 'Fügen Sie in der {link} einen Client der Art Self Client hinzu und kopieren Sie seine ID und sein Geheimnis.',
    server:
      'Fügen Sie in der {link} einen Client der Art Server-based Applications hinzu und kopieren Sie seine ID und sein Geheimnis.',
  },
  console: 'Zoho-API-Konsole',
  pasteScope: 'Fügen Sie dies unter Generate Code bei Scope ein und wählen Sie die längste Zeit:',
  enterCode:
    'Geben Sie den Code hier ein, bevor seine Zeit abläuft. Er gilt einmal; Facet behält, was Zoho dafür gibt.',
  registerAddress:
    'Registrieren Sie dies als Authorized Redirect URI des Clients und schalten Sie Multi-DC ein, wenn Ihr Konto in einem anderen Rechenzentrum liegt:',
  agree: 'Verbinden Sie, und stimmen Sie im Fenster zu, das sich öffnet.',
  scopes: 'Scopes',
  redirectAddress: 'Weiterleitungsadresse',
  dataCenter: 'Rechenzentrum',
  fields: {
    clientId: 'Client-ID',
    clientSecret: 'Client-Geheimnis',
    grantCodeOrRefreshToken: 'Grant-Code oder Refresh-Token',
  },
  stillEmpty: (fields) => `Es wurde nichts gesendet. Noch leer: ${fields}.`,
  connect: 'Zoho verbinden',
  connecting: 'Wird verbunden …',
  connected: 'Verbunden.',
  disconnect: 'Zoho trennen',
  disconnected: 'Getrennt.',
  tokenEndsIn: (end) => `Refresh-Token gespeichert, endet auf ${end}`,
  windowClosed:
    'Das Fenster wurde geschlossen, oder Zoho hat den Client nicht akzeptiert. Es wurde nichts verbunden.',
  ziaLead:
    'Fragt über Ihre Zoho-Verbindung; einen anderen Schlüssel gibt es nicht. Braucht die Enterprise- oder Ultimate-Edition von Zoho CRM. Personen brauchen außerdem das Rechenzentrum Indien, Australien, Kanada, Vereinigte Staaten oder Saudi-Arabien und Web Amigo aus dem Zoho Marketplace.',
  ziaNote: 'Keine Credits; zählt auf Ihr Zia-Kontingent',
  ziaModule: 'Zia-Modul',
  ziaModuleNote:
    'Das Modul, für das die Personenanreicherung in Zoho eingerichtet ist. Nichts wird hineingeschrieben.',
};
