import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { found, identityOf, type FakeVendor } from '@/lib/lookup/fake-vendors';
import { createFakeWorld } from '@/lib/lookup/fake-world';
import { recoverCalls } from '@/lib/lookup/recover';

const jane = identityOf('linkedin.com/in/jane-doe');
const john = identityOf('linkedin.com/in/john-smith-4a1b2c');

const vendor = (over: Partial<FakeVendor>): FakeVendor => ({
  id: 'crustdata',
  connection: 'crustdata',
  credits: 3,
  outcomes: [found(3)],
  ...over,
});

type World = ReturnType<typeof createFakeWorld>;

/** Behind a passphrase: every request is refused before it leaves. Answers the way to unlock. */
function lock({ executor, execute, lookup }: World): () => Promise<void> {
  const { send } = executor;
  executor.send = async () => ({ ok: false, problem: { kind: 'locked', money: 'none' } });
  return () => {
    executor.send = send;
    return recoverCalls({ executor, execute, ended: (ids) => lookup.callsEnded(ids) });
  };
}

it.each([
  ['calls', [vendor({}), vendor({ id: 'apollo', connection: 'apollo', credits: 1 })], 4],
  ['a batch', [vendor({ batchOf: 2 })], 1],
])('%s wait for the passphrase and go on by themselves, paid once', async (_what, vendors, requests) => {
  const world = createFakeWorld(vendors);
  const unlock = lock(world);
  await world.lookup.startAll([jane, john]);
  expect(new Set((await world.states()).map(([, state]) => state))).toEqual(new Set(['reserved']));
  expect(world.sent).toEqual([]);
  await unlock();
  await unlock();
  expect(new Set((await world.states()).map(([, state]) => state))).toEqual(new Set(['answered']));
  expect(world.sent).toHaveLength(requests);
});

it('a job is asked for later, and nothing counts against its patience', async () => {
  const scheduled = { status: 'scheduled', ticket: '7', pollAfterMs: 0, spent: { credits: 0 } } as const;
  const world = createFakeWorld([vendor({ outcomes: [scheduled, found(0)] })]);
  await world.lookup.start(jane);
  const [before] = await world.database.jobs.toArray();
  lock(world);
  await world.poll();
  const nextPollAt = new Date(world.now() + 60_000).toISOString();
  expect(await world.database.jobs.toArray()).toEqual([{ ...before, nextPollAt }]);
});
