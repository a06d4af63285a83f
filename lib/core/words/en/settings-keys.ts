import { area } from '@/lib/core/words/area';
import { plural } from '@/lib/core/words/numbers';

const credits = (count: number): string =>
  plural(count, { one: `${count} credit`, other: `${count} credits` });

/** Keys, and the sections of the vendors that have one. "{link}" is the vendor's page on which a key is made. */
export const settingsKeysWords = area('settingsKeys', {
  apiKey: (vendor: string) => `${vendor} API key`,
  save: (vendor: string) => `Save ${vendor}`,
  test: (vendor: string) => `Test ${vendor}`,
  use: (vendor: string) => `Use ${vendor}`,
  savedEndsIn: (end: string) => `Saved, ends in ${end}`,
  emptyBox: 'Nothing was saved, because the box is empty. Paste a key first.',
  emptyBoxKept:
    'Nothing was saved, because the box is empty. Paste a key first. The saved key stays as it is.',
  saveFirst: 'Save the key in the box first, then test it.',
  noKey: 'There is no key to test yet. Save one first.',
  keyIsSaved: 'The key is saved.',
  savedAndTested: (saved: string, tested: string) => `${saved} ${tested}`,
  /** The name of the page at the vendor. */
  keyPage: 'API keys',
  optionalLead: (vendor: string, host: string) =>
    `Optional. Make a key under {link} in ${vendor}. It is encrypted on this computer and sent to ${host} only.`,
  perPerson: (count: number) => `${credits(count)} per person found`,
  added: (count: number) => `+${credits(count)}`,
  crustdataLead:
    'Make a key under {link} in Crustdata. It is encrypted on this computer and sent to api.crustdata.com only.',
  crustdataApi: 'Crustdata API version',
  older: (version: string) => `${version} (older)`,
  current: (version: string) => `${version} (current)`,
  crustdataApiNote:
    'One key serves both. Choose the one that your plan has; "Test Crustdata" asks the chosen one.',
  live: 'Fetch live when not in the database',
  liveNote: (count: number) => `+${credits(count)}, and slower`,
  onlyOlder: 'Only with the older version',
  businessEmail: 'Include business email',
  apolloLead:
    'Make a key in Apollo under Settings, {link}, API Keys. It is encrypted on this computer and sent to api.apollo.io only.',
  /** The name of the page in Apollo. */
  apolloKeyPage: 'Integrations',
  personalEmails: 'Reveal personal emails',
  personalEmailsNote: 'May cost more on some plans; never for people in GDPR regions',
  phones: 'Reveal phone numbers',
  phonesNote: (count: number) => `+${credits(count)} when found`,
  phonesNoteWebhook: (count: number) => `+${credits(count)} when found; needs the webhook URL below`,
  webhook: 'Apollo webhook URL',
  webhookNote:
    'For phone numbers only: Apollo sends them to this https address of yours, and Facet fetches the same answer from Apollo.',
  webhookIncomplete: 'Not saved: this is no complete address. It begins with https://.',
  webhookNotHttps: 'Not saved: Apollo sends to https addresses only.',
});
