import type { Dictionary } from '@/lib/core/words/dictionary';

export const settingsZohoFields: Dictionary['settingsZohoFields'] = {
  lead: 'Wohin jeder Wert geht. Füllen schreibt nur in leere Felder, Überschreiben ersetzt, was Zoho hat, Behalten schreibt nie. Jede Übertragung zeigt ihre Änderungen zuerst; dort können Sie anders wählen.',
  connectFirst: 'Verbinden Sie Zoho CRM, um unter seinen Feldern zu wählen.',
  noLinkedIn:
    'Dieses Zoho hat kein Feld für LinkedIn-Adressen. Legen Sie in Zoho ein Text- oder URL-Feld namens „LinkedIn URL“ an und lesen Sie die Felder neu: Facet füllt es und erkennt Personen daran.',
  module: 'Modul',
  mapping: {
    Leads: 'Zuordnung der Leads',
    Contacts: 'Zuordnung der Kontakte',
    Accounts: 'Zuordnung der Firmen',
  },
  value: 'Wert',
  field: 'Zoho-Feld',
  policy: 'Regel',
  fieldFor: (value) => `Zoho-Feld für ${value}`,
  policyFor: (value) => `Regel für ${value}`,
  notSent: 'Nicht übertragen',
  unknownField: (api) => `${api} (nicht in diesem Zoho)`,
  readAgain: 'Zoho-Felder neu lesen',
  readAgainDone: 'Neu gelesen.',
  exportMapping: 'Zuordnung exportieren',
  importMapping: 'Zuordnung importieren',
  noMappingFile: 'Diese Datei ist keine Zuordnung, die Facet exportiert hat.',
  imported: 'Importiert.',
  importedWithout: (count) =>
    count === 1
      ? 'Importiert. 1 Zeile nennt ein Feld, das dieses Zoho nicht hat; sie wurde weggelassen.'
      : `Importiert. ${count} Zeilen nennen Felder, die dieses Zoho nicht hat; sie wurden weggelassen.`,
  notImported: 'Nicht importiert.',
  workflows: 'Workflows von Zoho ausführen lassen',
  workflowsNote: 'Bei dem, was Facet schreibt, wie bei allem, was in Zoho eingegeben wird',
  note: 'Notiz mit den Quellen hinzufügen',
  noteNote: 'Wer jeden Wert wann genannt hat; der Dialog zeigt sie, und Rückgängigmachen löscht sie',
  owner: 'Neue Datensätze gehören mir',
  ownerNote: (user) => `${user}; sonst entscheiden die Regeln von Zoho`,
  leadSource: 'Lead-Quelle neuer Datensätze',
  tags: 'Tags neuer Datensätze',
  tagsExample: 'facet, von einer Seite',
};
