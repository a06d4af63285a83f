import type { Provider } from '@/lib/providers/types';
import type { CallRow } from '@/lib/storage/rows';

/** Gives calls that may share a request the same batchId; who has nobody to share with goes alone. */
export function inBatches(calls: readonly CallRow[], providers: readonly Provider<unknown>[]): CallRow[] {
  const groups = Map.groupBy(calls, ({ provider: id, question, settings }) => {
    const group = providers.find((provider) => provider.id === id)?.batch?.group(question, settings);
    return group === undefined ? undefined : `${id} ${group}`;
  });
  return [...groups].flatMap(([group, members]) => {
    const size = providers.find(({ id }) => id === members[0]?.provider)?.batch?.size ?? 1;
    if (group === undefined || members.length === 1) return members;
    return members.map((call, place): CallRow => {
      const first = members[place - (place % size)] ?? call;
      const alone = first === call && place === members.length - 1;
      return alone ? call : { ...call, batchId: `batch-${first.id}` };
    });
  });
}
