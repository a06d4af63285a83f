import { area } from '@/lib/core/words/area';

/** What the panel says when something did not work. */
export const panelTroubleWords = area('panelTrouble', {
  /** The journal takes no more rows; what cannot be written down is not paid for. */
  storageFull:
    'Facet could not write to its own storage, so nothing was sent. Free some disk space, then try again.',
  didNotWork: (why: string) => `This did not work: ${why} Try again.`,
  unknownError: 'unknown error',
  searchedLine: (line: string, why: string) => `${line}: ${why}`,
  moreGiven: (count: number) => `${count} more were given; the first one is shown.`,
  unreadable: (why: string) =>
    `Facet cannot open its database, so nobody is asked and nothing is paid. What it holds is left as it is. Free some disk space and restart the browser. Details: ${why}`,
  lost: (day: string, credits: number) =>
    `The browser lost Facet’s database (seen on ${day}): people, answers and keys are gone from here. What was spent in the last two months, ${credits} credits, is known from a copy and still counts.`,
  callsOpen: (credits: number) =>
    `Calls of up to ${credits} credits were open: look at your vendors’ own balances.`,
  enterKeys: 'Enter your keys again in Settings.',
});
