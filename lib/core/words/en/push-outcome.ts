import { area } from '@/lib/core/words/area';

/** Why a record was not written, or what became of it when no answer came. */
export const pushOutcomeWords = area('pushOutcome', {
  sentBefore: 'This push was sent already.',
  samePerson: 'Another line of this list is the same person, so no second record was made.',
  notLookedFor: 'It was not looked for.',
  accountMade: (name: string) =>
    `The account ${name} was made before that: it stands in History and can be undone there.`,
  notSent: 'This record was not sent.',
  otherTab: 'Facet pushed this person in another tab meanwhile, so no second record was made.',
  earlierAccount: 'The account of an earlier push is in Zoho after all.',
  couldNotLook: 'Facet could not look in Zoho either. Push again: it looks for the record before it writes.',
  nothingThere:
    'Facet looked in Zoho: nothing of it is there. Push again: it looks once more before it writes.',
});
