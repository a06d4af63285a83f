import type { Dictionary } from '@/lib/core/words/dictionary';

export const settingsChoices: Dictionary['settingsChoices'] = {
  lookupsLead: 'Was eine Abfrage ohne Rückfrage darf.',
  enrichOnRightClick: 'Per Rechtsklick anreichern',
  enrichOnRightClickNote: 'Das Menü zeigt den Preis; aus: Das Panel öffnet sich und fragt zuerst',
  keepAnswers: 'Antworten aufbewahren (Tage)',
  keepAnswersNote:
    'Wer innerhalb dieser Tage noch einmal abgefragt wird, kostet nichts, außer Sie aktualisieren.',
  daysRefused: (least, most) => `Nicht gespeichert: Geben Sie ganze Tage von ${least} bis ${most} ein.`,
  appearanceLead: 'Für das Panel und für diese Seite.',
  theme: 'Farbschema',
  themes: { system: 'Wie das System', light: 'Hell', dark: 'Dunkel' },
  highContrast: 'Hoher Kontrast',
  highContrastNote: 'Wo das System ihn verlangt, ist er ohnehin an.',
  singleKeys: 'Kurzbefehle mit einer Taste',
  singleKeysNote: 'E, P, C, S und / im Panel; ? zeigt alle.',
  sitesLead:
    'LinkedIn wird gelesen, solange das Panel offen ist. Jede andere Seite nur, wenn Sie auf das Symbol von Facet oder mit der rechten Maustaste auf die Seite klicken – außer Sie erlauben hier mehr.',
  allSites: 'Immer alle Websites lesen',
  allSitesNote: 'Nur solange das Panel offen ist; der Browser fragt Sie einmal.',
  taken: (hosts) =>
    `Der Browser lässt Facet nicht zu ${hosts}. Wer dort gefragt wird, kann nicht antworten; nichts wird gesendet oder berechnet.`,
  allowAgain: 'Wieder erlauben',
  allowedSites: 'Websites, die Facet immer lesen darf',
  stopReading: (site) => `${site} nicht mehr lesen`,
  backupLead:
    'Alles auf dieser Seite; Schlüssel nur auf Wunsch und mit Ihrer Passphrase versiegelt, Token nie. Die Liste „Nie abfragen“ ist darin: Bewahren Sie die Datei so auf wie diese Liste.',
  withSealedKeys: 'Mit den Schlüsseln, durch die Passphrase versiegelt',
  importedWithKeys: 'Importiert, mit den Schlüsseln: Entsperren Sie Facet mit der Passphrase der Datei.',
  importedWithoutKeys:
    'Importiert. Die Schlüssel der Datei wurden weggelassen: Hier sind bereits Schlüssel gespeichert.',
  exportSettings: 'Einstellungen exportieren',
  importSettings: 'Einstellungen importieren',
  imported: 'Importiert. Schlüssel werden neu eingegeben.',
  notImported: 'Nicht importiert.',
  noSettingsFile: 'Nicht importiert: Das ist keine Datei mit Facet-Einstellungen.',
};
