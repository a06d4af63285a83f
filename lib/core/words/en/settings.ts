import { area } from '@/lib/core/words/area';

/** The settings page as a whole, and how what is done there ends. */
export const settingsWords = area('settings', {
  title: 'Facet settings',
  navigation: 'Sections',
  sections: {
    zoho: 'Zoho CRM',
    zohoFields: 'Zoho fields',
    zia: 'Zia',
    lookups: 'Lookups',
    appearance: 'Appearance',
    sites: 'Sites',
    privacy: 'Privacy',
    requests: 'Requests',
    backup: 'Backup',
  },
  setByOrganisation: 'Set by your organisation',
  oneMoment: 'One moment…',
  notSaved: (why: string) => `Not saved. ${why}`,
  tryAgain: 'Try again.',
  noAnswer: 'Facet did not answer. Try again.',
  organisation: 'Your organisation',
  managed: 'Your organisation manages Facet. What it set cannot be changed here.',
  askedThrough: (vendor: string, host: string) => `${vendor} is asked through ${host}, which has the key.`,
  policyUnreadable: (entries: string) =>
    `Facet cannot read these entries of your organisation’s policy: ${entries}. Until your administrator corrects them, nobody is asked.`,
});
