import type { PersonView } from '@/lib/lookup/view-person';
import type { ListRow, WaveTally } from '@/lib/storage/list-rows';
import { isForLists } from './groups';
import type { Outcome } from './outcome';

/** What became of the calls of a wave, by provider, with what another judged person adds to it. */
export function tallyOf({ tally = {}, waveAt }: ListRow, views: readonly PersonView[]): WaveTally {
  const sum: WaveTally = { ...tally };
  for (const step of views.flatMap(({ steps }) => steps).filter(isForLists)) {
    if (step.action !== 'reuse' || waveAt === undefined || step.call.createdAt < waveAt) continue;
    const { provider, problem } = step.call;
    const { asked, lost, problem: before } = sum[provider] ?? { asked: 0, lost: 0 };
    const isLost = problem?.money === 'maybe';
    const latest = isLost ? problem : before;
    sum[provider] = {
      asked: asked + 1,
      lost: lost + (isLost ? 1 : 0),
      ...(latest ? { problem: latest } : {}),
    };
  }
  return sum;
}

/**
 * A provider lost everything that a wave asked it: calls that left and may have been charged, with no answer. Then the next wave would go the
 * same way, and money with it, so that the list stops. A call that a death cut off has no problem and says nothing about the vendor.
 */
export function lossIn(tally: WaveTally): Outcome['stop'] {
  for (const [provider, { asked, lost, problem }] of Object.entries(tally)) {
    if (asked > 0 && lost === asked && problem) return { provider, problem };
  }
  return undefined;
}
