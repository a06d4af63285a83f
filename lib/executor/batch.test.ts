import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { found, identityOf, type FakeVendor } from '@/lib/lookup/fake-vendors';
import { createFakeWorld } from '@/lib/lookup/fake-world';
import { recoverCalls } from '@/lib/lookup/recover';

const jane = identityOf('linkedin.com/in/jane-doe');
const john = identityOf('linkedin.com/in/john-smith-4a1b2c');
const zoe = identityOf('linkedin.com/in/zoe-akerstrom');
const nobody = { status: 'not-found', spent: { credits: 0 } } as const;

const crustdata = (over: Partial<FakeVendor> = {}): FakeVendor => ({
  id: 'crustdata',
  connection: 'crustdata',
  credits: 3,
  batchOf: 2,
  outcomes: [found(3), nobody],
  ...over,
});

const recover = (world: ReturnType<typeof createFakeWorld>) =>
  recoverCalls({
    executor: world.executor,
    execute: world.execute,
    ended: async (ids) => world.lookup.callsEnded(ids),
  });

describe('several people at once', () => {
  it('share calls of the provider’s size, and who is left over goes alone', async () => {
    const { lookup, sent } = createFakeWorld([crustdata()]);
    await lookup.startAll([jane, john, zoe]);
    expect(sent.toSorted()).toEqual([
      '/crustdata/linkedin:jane-doe,linkedin:john-smith-4a1b2c',
      '/crustdata/linkedin:zoe-akerstrom',
    ]);
  });

  it('each get their own part, and the whole answer is not kept', async () => {
    const { lookup, database } = createFakeWorld([crustdata()]);
    const [janesId, johnsId] = await lookup.startAll([jane, john]);
    expect((await lookup.view(jane)).statuses[0]).toMatchObject({ state: 'found', credits: 3 });
    expect((await lookup.view(john)).statuses[0]).toMatchObject({ state: 'not-found', credits: 0 });
    const kept = await database.answers.orderBy('personId').toArray();
    expect(kept.map(({ personId, body }) => [personId, body])).toEqual([
      [janesId, '0'],
      [johnsId, '1'],
    ]);
    expect(await database.batches.count()).toBe(0);
  });

  it('pay once for the same person twice in a list', async () => {
    const { lookup, sent } = createFakeWorld([crustdata()]);
    await lookup.startAll([jane, jane]);
    expect(sent).toEqual(['/crustdata/linkedin:jane-doe']);
  });

  it('leave out who was stopped before the batch was sent', async () => {
    const world = createFakeWorld([crustdata()]);
    const { send } = world.executor;
    let first = true;
    world.executor.send = async (call, before) => {
      if (first) await world.lookup.stop(john);
      first = false;
      return send(call, before);
    };
    await world.lookup.startAll([jane, john]);
    expect(world.sent).toEqual(['/crustdata/linkedin:jane-doe']);
    expect((await world.lookup.view(john)).statuses[0]?.problem?.kind).toBe('stopped');
    expect((await world.lookup.view(jane)).statuses[0]?.state).toBe('found');
  });

  it('are all "not sure" when the connection is cut', async () => {
    const { lookup, states } = createFakeWorld([crustdata({ wire: ['cut'] })]);
    await lookup.startAll([jane, john]);
    expect(await states()).toEqual([
      ['crustdata', 'unknown', undefined],
      ['crustdata', 'unknown', undefined],
    ]);
  });

  it('are read from the stored answer when the executor died before it took it apart', async () => {
    const world = createFakeWorld([crustdata()]);
    const { send } = world.executor;
    world.executor.send = async (call, before) => {
      const result = await send(call, before);
      const [one] = await world.database.calls.toArray();
      if (result.ok) await world.database.batches.put({ id: one?.batchId ?? '', answer: result.answer });
      throw new Error('died');
    };
    await world.lookup.startAll([jane, john]).catch(() => undefined);
    world.executor.send = send;
    await recover(world);
    expect((await world.lookup.view(jane)).statuses[0]).toMatchObject({ state: 'found', credits: 3 });
    expect(world.sent).toHaveLength(1);
    expect(await world.database.batches.count()).toBe(0);
  });
});
