import { area } from '@/lib/core/words/area';

/** The sections Lookups, Appearance, Sites and Backup. */
export const settingsChoicesWords = area('settingsChoices', {
  lookupsLead: 'What a look-up may do without asking again.',
  enrichOnRightClick: 'Enrich on right-click',
  enrichOnRightClickNote: 'The menu shows the price; off: the panel opens and asks first',
  keepAnswers: 'Keep answers for days',
  keepAnswersNote: 'A person asked for again within these days costs nothing, unless you refresh.',
  daysRefused: (least: string, most: string) => `Not saved: enter whole days from ${least} to ${most}.`,
  appearanceLead: 'For the panel and for this page.',
  theme: 'Theme',
  themes: { system: 'Like the system', light: 'Light', dark: 'Dark' },
  highContrast: 'High contrast',
  highContrastNote: 'Where the system asks for it, it is on anyway.',
  singleKeys: 'Single-key shortcuts',
  singleKeysNote: 'E, P, C, S and / in the panel; ? shows them all.',
  sitesLead:
    'LinkedIn is read while the panel is open. Any other page only when you click Facet’s icon or right-click on it, unless you allow more here.',
  allSites: 'Always read all sites',
  allSitesNote: 'Only while the panel is open; the browser asks you once.',
  taken: (hosts: string) =>
    `The browser does not let Facet reach ${hosts}. Who is asked there cannot answer, and nothing is sent or charged.`,
  allowAgain: 'Allow again',
  allowedSites: 'Sites that Facet may always read',
  stopReading: (site: string) => `Stop reading ${site}`,
  backupLead:
    'Everything on this page; keys only when you ask for it, sealed by your passphrase, and never tokens. The list “Never look up” is in it: keep the file as you keep that list.',
  withSealedKeys: 'With the keys, sealed by the passphrase',
  importedWithKeys: 'Imported, with its keys: unlock Facet with the passphrase of the file.',
  importedWithoutKeys: 'Imported. The keys of the file were left out: keys are saved here already.',
  exportSettings: 'Export settings',
  importSettings: 'Import settings',
  imported: 'Imported. Keys are entered anew.',
  notImported: 'Not imported.',
  noSettingsFile: 'Not imported: this is no file of Facet’s settings.',
});
