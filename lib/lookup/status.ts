import type { ProviderState, ProviderStatus } from '@/lib/core/lookup-status';
import type { CallRow, LookupRow } from '@/lib/storage/rows';
import type { Step } from './plan';

/**
 * What the panel says about one provider. `lookup` is the user's wish, absent while nothing was started; `open` tells whether any call of
 * it is still under way, so that something may yet be learned.
 */
export function statusOf(step: Step, lookup: LookupRow | undefined, open: boolean): ProviderStatus {
  const { credits, atMost = credits } = step.provider.price(step.question, step.options);
  const base = { provider: step.provider.id, label: step.provider.label, price: atMost };
  switch (step.action) {
    case 'skip':
      return { ...base, state: 'skipped', credits: 0, note: step.reason };
    case 'wait':
      return lookup && !open
        ? { ...base, state: 'skipped', credits: 0, note: step.reason }
        : { ...base, state: 'waiting', credits: step.price.credits, note: step.reason };
    case 'ask':
      // Started and not reserved: it was not part of what the user's click covered.
      return lookup && !open
        ? { ...base, state: 'skipped', credits: 0, note: 'Not asked yet' }
        : { ...base, state: 'waiting', credits: step.price.credits };
    case 'reuse':
      return { ...base, ...fromCall(step.call, lookup) };
  }
}

function fromCall(
  call: CallRow,
  lookup: LookupRow | undefined,
): Omit<ProviderStatus, 'provider' | 'label' | 'price'> {
  const earlier = lookup !== undefined && call.createdAt < lookup.startedAt && call.state === 'answered';
  const notes = [call.note, earlier ? 'asked before, nothing paid now' : undefined].filter(Boolean);
  return {
    state: stateOf(call),
    credits: call.spent ?? (call.state === 'answered' ? 0 : call.price),
    ...(call.sentAt === undefined ? {} : { startedAt: call.sentAt }),
    ...(call.endedAt === undefined ? {} : { endedAt: call.endedAt }),
    ...(call.problem === undefined ? {} : { problem: call.problem }),
    ...(notes.length > 0 ? { note: notes.join('; ') } : {}),
  };
}

function stateOf(call: CallRow): ProviderState {
  switch (call.state) {
    case 'reserved':
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
  return state === 'asking' || state === 'scheduled';
}
