import type { PersonView } from '@/lib/lookup/view-person';
import type { CallRow } from '@/lib/storage/rows';
import type { Outcome } from './outcome';
import { isForLists } from './groups';

/**
 * Watches whether one provider lost everything that a wave asked it: calls that left and may have been charged, with no answer. Then the
 * next wave would go the same way, and money with it, so that the list stops. A call that a death cut off has no problem and says nothing
 * about the vendor.
 */
export function lossOf(waveAt: string | undefined) {
  const calls: CallRow[] = [];
  return {
    look: (view: PersonView): void => {
      for (const step of view.steps.filter(isForLists)) {
        if (step.action !== 'reuse' || waveAt === undefined || step.call.createdAt < waveAt) continue;
        calls.push(step.call);
      }
    },
    everything: (): Outcome['stop'] => {
      for (const [provider, own] of Map.groupBy(calls, (call) => call.provider)) {
        const lost = own.find(({ problem }) => problem?.money === 'maybe')?.problem;
        if (lost && own.every(({ problem }) => problem?.money === 'maybe'))
          return { provider, problem: lost };
      }
      return undefined;
    },
  };
}
