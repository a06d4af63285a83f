import { dateInWords } from '@/lib/core/profile/date-words';
import { neverLineFor, type AskedPerson } from '@/lib/core/identity/never-look-up';
import { lookupWords } from '@/lib/core/words/en/lookup';
import type { Question } from '@/lib/storage/rows';
import type { Settings } from '@/lib/storage/settings';
import type { Step } from './plan';

/** Why nobody is asked about a person, although somebody could be. */
export type Bar =
  /** ISO 8601: since when. Only the user's insisting lifts it. */
  | { kind: 'forgotten'; at: string }
  /** The line of the list "Never look up" that covers her, as the user wrote it. */
  | { kind: 'never'; line: string };

/** The user's list comes first: it holds whatever else is the case. */
export function barOf(
  person: AskedPerson,
  { neverLookUp }: Pick<Settings, 'neverLookUp'>,
  forgottenAt?: string,
): Bar | undefined {
  const line = neverLineFor(person, neverLookUp);
  if (line !== undefined) return { kind: 'never', line };
  return forgottenAt === undefined ? undefined : { kind: 'forgotten', at: forgottenAt };
}

/** Whether the user's list covers somebody whom this question names. */
export const isNever = (
  { identity, also, known }: Question,
  settings: Pick<Settings, 'neverLookUp'>,
): boolean =>
  barOf({ identities: [identity, ...also], companyDomain: known.companyDomain }, settings) !== undefined;

/** For people. */
export function barWords(bar: Bar): string {
  return bar.kind === 'never'
    ? lookupWords.never(bar.line)
    : lookupWords.forgotten(dateInWords(bar.at.slice(0, 10)) ?? bar.at);
}

/** What would be asked is not; what was asked already stands. Keeps the price, for the question whether to ask all the same. */
export const barred = (step: Step, bar: Bar): Step =>
  step.action === 'ask' || step.action === 'wait'
    ? { ...step, action: 'skip', cause: bar.kind, reason: barWords(bar) }
    : step;
