import { area } from '@/lib/core/words/area';

/** What went wrong with a push, where a look-up has other words for it. */
export const pushProblemWords = area('pushProblem', {
  correct: 'Choose Keep for that field or correct it in Zoho, then push again.',
  mayNot: 'Your profile in Zoho may not do this.',
  askAdministrator: 'Ask your Zoho administrator, or push to the other module.',
  notAccepted: 'Zoho no longer accepts this connection.',
  connectAgain: 'Open Settings and connect Zoho again.',
  shownAgain: 'These are the changes as they are now.',
});
