import { area } from '@/lib/core/words/area';
import { plural } from '@/lib/core/words/numbers';

/** The section Privacy, but for the passphrase. */
export const settingsPrivacyWords = area('settingsPrivacy', {
  lead: 'People, answers and keys stay in this browser. They leave it only in the requests listed below.',
  erase: 'Erase everything',
  eraseTitle: 'Erase everything?',
  eraseExplained:
    'This deletes every person, answer and request line, your keys, the Zoho connection and all settings from this browser. Records in Zoho stay as they are. It cannot be undone.',
  erased: 'Everything is erased.',
  deletePeople: 'Delete people after days',
  deletePeopleNote:
    'So long after you last looked a person up, everything about them is deleted here: answers, history, receipts, lists and lines below. What was spent still counts.',
  never: 'Never look up',
  neverNote:
    'Addresses, domains and LinkedIn profiles, one a line. Nobody is asked about them, wherever you click; a domain stands for everybody there.',
  idleLines: (count: number, first: string, more: number) => {
    const begin = plural(count, { one: 'This line names nobody: ', other: 'These lines name nobody: ' });
    return more === 0 ? `${begin}${first}` : `${begin}${first}, and ${more} more`;
  },
});
