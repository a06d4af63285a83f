import { area } from '@/lib/core/words/area';

/** What stands above the values: answers set aside, and why nobody is asked. */
export const personNotesWords = area('personNotes', {
  different: 'Different person',
  differentText: '{claim} {reasons} Nothing of it is used.',
  differentClaim: (label: string) => `${label} answered about a different person.`,
  unsure: 'Not sure it is the same person',
  unsureClaim: (label: string, name: string | undefined) =>
    name === undefined ? `${label} may mean somebody else.` : `${label} may mean somebody else: ${name}.`,
  same: 'Yes, same person',
  sameOf: (label: string) => `Yes, same person (${label})`,
  nobodyAsked: 'Nobody is asked',
  insist: 'Nothing about this person is stored. Look this person up all the same?',
  barredStays: 'What was known before stays. You can change the list in Settings, under Privacy.',
});
