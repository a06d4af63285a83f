import type { Problem } from '@/lib/core/problem';
import { changeCall } from '@/lib/storage/journal';
import { iso, type ExecutorTools } from './tools';

/** Writes down that a call brought no answer. Sent and cut off: nobody knows whether it was charged, and it is never sent again by itself. */
export async function endWithoutAnswer(
  tools: ExecutorTools,
  callId: string,
  problem: Problem,
): Promise<void> {
  await changeCall(tools.database, callId, ({ state }) => {
    // Stopped while it waited: that is what became of it.
    if (state !== 'reserved' && state !== 'sent') return undefined;
    const lost =
      state === 'sent' && problem.money === 'maybe' && ['network', 'timeout'].includes(problem.kind);
    return { state: lost ? 'unknown' : 'failed', problem, endedAt: iso(tools) };
  });
}
