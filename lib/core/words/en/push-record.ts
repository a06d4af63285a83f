import { area } from '@/lib/core/words/area';

/** Which record a push goes to, and which account. */
export const pushRecordWords = area('pushRecord', {
  which: 'Which record?',
  createNew: 'Create a new record',
  noAccountInZoho: 'This contact has no account in Zoho.',
  lookForAccount: 'Look for the account',
  accountNotLookedFor: 'The account could not be looked for, so the contact goes without one.',
  whichAccount: 'Which account?',
  severalAccounts: 'Several accounts may be the company. Which one is it?',
  noAccount: 'No account',
  createAccount: 'Create account {name}',
  accountIsMade: (name: string) =>
    `The account ${name} is made with these values, and the contact is linked to it.`,
  accountUnknown: 'No account in Zoho has its domain or name.',
});
