import type { ConnectionId } from '@/lib/http/types';
import { executeBatch } from '@/lib/executor/batch';
import { executeCall } from '@/lib/executor/execute';
import { executePoll } from '@/lib/executor/poll';
import type { ExecutorTools, Order } from '@/lib/executor/tools';
import { Database } from '@/lib/storage/database';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/storage/settings';
import { fakeLocks } from './fake-locks';
import { createFakeVendors, type FakeVendor } from './fake-vendors';
import { createLookup } from './lookup';

let databases = 0;

/** For tests: vendors that answer by a script, over the real journal, executor and look-up. */
export function createFakeWorld(vendors: FakeVendor[], chosen: Partial<Settings> = {}) {
  const database = new Database(`lookup-${++databases}`);
  let clock = Date.UTC(2026, 0, 1);
  let ids = 0;
  const { providers, provider, sent, receive } = createFakeVendors(vendors, () => clock);

  const executor: ExecutorTools = {
    database,
    provider,
    now: () => clock,
    locks: fakeLocks(),
    send: (call, hooks) => receive(call, async () => hooks?.beforeFetch?.()),
  };

  const execute = async ({ work, id }: Order): Promise<void> => {
    if (work === 'call') await executeCall(executor, id);
    await lookup.callsEnded(work === 'batch' ? await executeBatch(executor, id) : [id]);
  };

  const lookup = createLookup({
    database,
    providers,
    readSettings: async () => ({ ...DEFAULT_SETTINGS, ...chosen }),
    readReady: async () => new Set<ConnectionId>(['crustdata', 'apollo', 'zoho']),
    execute,
    now: () => clock,
    newId: () => `id-${++ids}`,
    locks: executor.locks,
  });

  return {
    database,
    executor,
    execute,
    lookup,
    sent,
    now: () => clock,
    /** Everything that is counted as spent. */
    spent: async () => (await database.spending.toArray()).reduce((sum, { credits }) => sum + credits, 0),
    pass: (ms: number) => {
      clock += ms;
    },
    poll: async () => {
      for (const job of await database.jobs.toArray()) {
        await executePoll(executor, job.callId);
        await lookup.callsEnded([job.callId]);
      }
    },
    states: async () =>
      (await database.calls.orderBy('id').toArray()).map(({ provider, state, outcome }) => [
        provider,
        state,
        outcome,
      ]),
  };
}
