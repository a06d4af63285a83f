import type { Reason } from '@/lib/core/profile/rank';
import { area } from '@/lib/core/words/area';
import { number, plural } from '@/lib/core/words/numbers';

const decided: Readonly<Record<Reason, (values: number) => string>> = {
  aside: (values) => `${number(values)} values, this is the one of the present job`,
  support: (values) => `${number(values)} values, this is the surest one`,
  observed: (values) => `${number(values)} values, this is the newest one`,
  fetched: (values) => `${number(values)} values, this is the one asked for last`,
  order: (values) => `${number(values)} values, this is the first in your order of providers`,
  key: (values) => `${number(values)} values, this is one of equals`,
};

/** Mail addresses that providers file under another field. */
type EmailField = 'workEmail' | 'personalEmail' | 'pastEmail';

const elsewhere = (providers: number): string =>
  plural(providers, { one: 'another provider', other: `${number(providers)} other providers` });

const filed: Readonly<Record<EmailField, (address: string, providers: number) => string>> = {
  workEmail: (address, providers) => `${address} is a work email for ${elsewhere(providers)}`,
  personalEmail: (address, providers) => `${address} is a personal email for ${elsewhere(providers)}`,
  pastEmail: (address, providers) => `${address} is a past work email for ${elsewhere(providers)}`,
};

/** Why a value stands first, who says so, and of when that is; each a part of a sentence. */
export const choiceWords = area('choice', {
  chosen: 'You chose this one',
  onlyOne: 'Only one provider tells',
  allAgree: (all: number) => (all === 2 ? 'Both providers agree' : `All ${number(all)} providers agree`),
  someAgree: (some: number, all: number) =>
    plural(some, {
      one: `${number(some)} of ${number(all)} providers says so`,
      other: `${number(some)} of ${number(all)} providers agree`,
    }),
  newest: (date: string) => `newest ${date}`,
  asked: (date: string) => `asked ${date}`,
  askedUnknown: 'asked at an unknown time',
  decided,
  filed,
  elsewhere: 'It may be about a former job or another company',
  parts: (parts: readonly string[]) => parts.join('; '),
  sentences: (sentences: readonly string[]) => sentences.join('. '),
});
