import type { Dictionary } from '@/lib/core/words/dictionary';

export const settings: Dictionary['settings'] = {
  title: 'Facet-Einstellungen',
  navigation: 'Abschnitte',
  sections: {
    zoho: 'Zoho CRM',
    zohoFields: 'Zoho-Felder',
    zia: 'Zia',
    lookups: 'Abfragen',
    appearance: 'Darstellung',
    sites: 'Websites',
    privacy: 'Datenschutz',
    requests: 'Anfragen',
    backup: 'Sicherung',
  },
  setByOrganisation: 'Von Ihrer Organisation festgelegt',
  oneMoment: 'Einen Moment …',
  notSaved: (why) => `Nicht gespeichert. ${why}`,
  tryAgain: 'Versuchen Sie es noch einmal.',
  noAnswer: 'Facet hat nicht geantwortet. Versuchen Sie es noch einmal.',
  organisation: 'Ihre Organisation',
  managed: 'Ihre Organisation verwaltet Facet. Was sie festgelegt hat, lässt sich hier nicht ändern.',
  askedThrough: (vendor, host) => `${vendor} wird über ${host} gefragt; dort liegt der Schlüssel.`,
  policyUnreadable: (entries) =>
    `Facet kann diese Einträge der Richtlinie Ihrer Organisation nicht lesen: ${entries}. Bis Ihre Administration sie korrigiert, wird niemand gefragt.`,
};
