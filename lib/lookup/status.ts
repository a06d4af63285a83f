import { ageWords } from '@/lib/core/age';
import type { ProviderState, ProviderStatus } from '@/lib/core/lookup-status';
import { lookupWords } from '@/lib/core/words/en/lookup';
import { commonWords } from '@/lib/core/words/en/common';
import type { BalanceRow, CallRow, LookupRow } from '@/lib/storage/rows';
import type { Step } from './plan';

export interface StatusContext {
  /** The user's wish, absent while nothing was started. */
  lookup: LookupRow | undefined;
  /** Whether any call of it is still under way, so that something may yet be learned. */
  open: boolean;
  balances: readonly BalanceRow[];
  /** Milliseconds since the epoch. */
  now: number;
}

/** What the panel says about one provider. */
export function statusOf(step: Step, context: StatusContext): ProviderStatus {
  const { provider, question, options } = step;
  const { lookup, open } = context;
  const { credits = 0, atMost = credits } = provider.price(question, options) ?? {};
  const budget = budgetWords(step, context);
  const base = {
    provider: provider.id,
    label: provider.label,
    price: atMost,
    ...(budget === '' ? {} : { budget }),
  };
  switch (step.action) {
    case 'skip': {
      const leftOut = step.cause === 'enough' && lookup !== undefined;
      return { ...base, state: 'skipped', credits: 0, note: step.reason, ...(leftOut ? { leftOut } : {}) };
    }
    case 'wait':
      return lookup && !open
        ? { ...base, state: 'skipped', credits: 0, note: step.reason }
        : { ...base, state: 'waiting', credits: step.price.credits, note: step.reason };
    case 'ask':
      // Started and not reserved: it was not part of what the user's click covered.
      return lookup && !open
        ? { ...base, state: 'skipped', credits: 0, note: lookupWords.notAskedYet }
        : { ...base, state: 'waiting', credits: step.price.credits };
    case 'reuse':
      return { ...base, ...fromCall(step.call, context) };
  }
}

/** "17 of 20 credits left today. Apollo said 957 are left, 3 minutes ago." */
function budgetWords({ provider, left }: Step, { balances, now }: StatusContext): string {
  const { credits, by } = left;
  const balance = balances.find((row) => row.provider === provider.id);
  return commonWords.sentences(
    ...(by?.period === 'day' ? [lookupWords.leftToday(credits, by.limit)] : []),
    ...(by?.period === 'month' ? [lookupWords.leftThisMonth(credits, by.limit)] : []),
    ...(balance ? [lookupWords.balance(provider.label, balance.credits, ageWords(balance.at, now))] : []),
  );
}

/** An answer of this age is not of this sitting any more. */
const WORTH_SAYING_MS = 3_600_000;

function fromCall(
  call: CallRow,
  { lookup, now }: StatusContext,
): Omit<ProviderStatus, 'provider' | 'label' | 'price'> {
  const asked = call.endedAt ?? call.createdAt;
  const earlier = lookup !== undefined && call.createdAt < lookup.startedAt;
  const old = now - Date.parse(asked) > WORTH_SAYING_MS;
  const age = ageWords(asked, now);
  const said = earlier ? lookupWords.askedForFree(age) : lookupWords.asked(age);
  const notes = [call.note, call.state === 'answered' && (earlier || old) ? said : ''].filter(Boolean);
  const held = call.state === 'reserved' ? call.heldUntil : undefined;
  return {
    state: stateOf(call),
    credits: call.spent ?? (call.state === 'answered' ? 0 : call.price),
    ...(held === undefined ? {} : { heldUntil: held }),
    ...(call.sentAt === undefined ? {} : { startedAt: call.sentAt }),
    ...(call.endedAt === undefined ? {} : { endedAt: call.endedAt }),
    ...(call.problem === undefined ? {} : { problem: call.problem }),
    ...(notes.length > 0 ? { note: notes.join('; ') } : {}),
  };
}

function stateOf(call: CallRow): ProviderState {
  switch (call.state) {
    case 'reserved':
      return 'waiting';
    case 'sent':
      return 'asking';
    case 'failed':
      return 'failed';
    case 'unknown':
      return 'unknown';
    case 'answered':
      // Between the stored answer and what it says there is an instant in which it is not read yet.
      return call.outcome ?? 'asking';
  }
}

/** Something may still come of this call without another click. */
export function isOpen(call: CallRow): boolean {
  const state = stateOf(call);
  return state === 'waiting' || state === 'asking' || state === 'scheduled';
}
