import { area } from '@/lib/core/words/area';
import { tenths } from '@/lib/core/words/numbers';

/** A line per provider: what was asked, what it cost, what went wrong. */
export const providerLinesWords = area('providerLines', {
  providers: 'Providers',
  ask: 'Ask',
  askWhom: (label: string) => `Ask ${label}`,
  retryWhom: (label: string) => `Retry ${label}`,
  seconds: (amount: number) => `${tenths(amount)} s`,
  noAnswer: (label: string) =>
    `It was sent, and no answer came. Check the balance at ${label}; Retry asks, and may pay, again.`,
  held: (label: string) =>
    `${label} takes no more requests at the moment. It is asked by itself at {time}; Stop calls it off.`,
  upTo: (credits: string) => `up to ${credits}`,
});
