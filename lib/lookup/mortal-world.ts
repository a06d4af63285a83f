import type { DBCore, DBCoreTable } from 'dexie';
import type { ConnectionId } from '@/lib/http/types';
import { executeBatch } from '@/lib/executor/batch';
import { executeCall } from '@/lib/executor/execute';
import { executePoll } from '@/lib/executor/poll';
import type { ExecutorTools, Order } from '@/lib/executor/tools';
import { Database } from '@/lib/storage/database';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/storage/settings';
import { fakeLocks } from './fake-locks';
import { createFakeVendors, type FakeVendor } from './fake-vendors';
import { createLookup, type Lookup } from './lookup';
import { recoverCalls } from './recover';

/** A context of the browser that dies at its `stepsLeft`-th step, and from then on does nothing any more. */
export interface Life {
  stepsLeft: number;
  steps: number;
}

const dead = new Error('The context is dead.');

function step(life: Life): void {
  if (life.stepsLeft <= 0) throw dead;
  life.stepsLeft -= 1;
  if (life.stepsLeft === 0) throw dead;
  life.steps += 1;
}

/** Every read, write and transaction of this connection to the database is a step; a transaction of the dead is rolled back. */
function openMortal(name: string, life: Life): Database {
  const database = new Database(name);
  const guarded = <A extends unknown[], R>(work: (...args: A) => Promise<R>) => {
    return async (...args: A): Promise<R> => {
      step(life);
      return work(...args);
    };
  };
  database.use({
    stack: 'dbcore',
    name: 'mortal',
    create: (core): DBCore => ({
      ...core,
      transaction(...args) {
        step(life);
        return core.transaction(...args);
      },
      table(tableName): DBCoreTable {
        const table = core.table(tableName);
        return {
          ...table,
          mutate: guarded((request) => table.mutate(request)),
          get: guarded((request) => table.get(request)),
          getMany: guarded((request) => table.getMany(request)),
          query: guarded((request) => table.query(request)),
          openCursor: guarded((request) => table.openCursor(request)),
          count: guarded((request) => table.count(request)),
        };
      },
    }),
  });
  return database;
}

/** The vendors, the clock and the disk: what outlives every context. */
export async function createEternity(database: Database, vendors: readonly FakeVendor[]) {
  const clock = { now: Date.UTC(2026, 0, 1), ids: 0 };
  await Promise.all(database.tables.map((table) => table.clear()));
  return {
    database,
    clock,
    locks: fakeLocks(),
    vendors: createFakeVendors(
      vendors.map((vendor) => ({ ...vendor })),
      () => clock.now,
    ),
    /** Bodies that reached the executor in full while it lived. */
    received: new Set<string>(),
  };
}
type Eternity = Awaited<ReturnType<typeof createEternity>>;

/** The worker and the executor of one run of the browser. They die together when they share a life. */
export function live(
  eternity: Eternity,
  lives: { worker: Life; executor: Life },
  settings: Partial<Settings> = {},
) {
  const { vendors, clock, locks } = eternity;
  const running = new Set<Promise<unknown>>();
  const connect = (life: Life): Database =>
    life.stepsLeft === Infinity ? eternity.database : openMortal(eternity.database.name, life);
  const database = connect(lives.worker);
  const shared = lives.worker === lives.executor;

  const executor: ExecutorTools = {
    database: shared ? database : connect(lives.executor),
    provider: vendors.provider,
    now: () => clock.now,
    locks,
    send: async (call, hooks) => {
      step(lives.executor);
      const result = await vendors.receive(call, async () => {
        await hooks?.beforeFetch?.();
        step(lives.executor);
      });
      // The vendor has answered; whether anybody hears it is another question.
      step(lives.executor);
      if (result.ok) eternity.received.add(result.answer.id);
      return result;
    },
  };

  const ended = async (ids: readonly string[]): Promise<void> => lookup.callsEnded(ids);
  const run = async ({ work, id }: Order): Promise<void> => {
    const ids = work === 'batch' ? await executeBatch(executor, id) : [id];
    if (work === 'call') await executeCall(executor, id);
    if (work === 'poll') await executePoll(executor, id);
    await ended(ids);
  };
  /** Handed over, and not waited for: the executor's own death is nobody's error. */
  const execute = async (order: Order): Promise<void> => {
    step(lives.worker);
    const work = run(order).catch(() => undefined);
    running.add(work);
    void work.then(() => running.delete(work));
  };

  const lookup: Lookup = createLookup({
    database,
    providers: vendors.providers,
    readSettings: async () => ({ ...DEFAULT_SETTINGS, ...settings }),
    readReady: async () => new Set<ConnectionId>(['crustdata', 'apollo', 'zoho']),
    execute,
    now: () => clock.now,
    newId: () => `id-${String(++clock.ids).padStart(4, '0')}`,
    locks,
  });

  return {
    database,
    lookup,
    /** Until nobody does anything any more. */
    async quiet(): Promise<void> {
      while (running.size > 0) await Promise.all(running);
    },
    recover: () => recoverCalls({ executor: { ...executor, database }, execute, ended }),
    async poll(): Promise<void> {
      for (const job of await database.jobs.toArray()) await execute({ work: 'poll', id: job.callId });
    },
    close: () => {
      for (const connection of [database, executor.database]) {
        if (connection !== eternity.database) connection.close();
      }
    },
  };
}
