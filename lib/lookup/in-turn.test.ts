import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '@/lib/providers/types';
import { found, identityOf, type FakeVendor } from './fake-vendors';
import { createFakeWorld } from './fake-world';

const jane = identityOf('linkedin.com/in/jane-doe');
const nobody = { status: 'not-found', spent: { credits: 0 } } as const;
const companyKnown = (credits: number): Outcome => found(credits, 'jane-doe', undefined, 'Acme Robotics');

const vendor = (id: string, credits: number, over: Partial<FakeVendor> = {}): FakeVendor => ({
  id,
  connection: 'apollo',
  credits,
  outcomes: [companyKnown(credits)],
  ...over,
});
const cheapest = { strategy: 'cheapest-first', needed: ['company'] } as const;
const settings = { ...cheapest, needed: [...cheapest.needed] };

describe('cheapest first', () => {
  it('asks only the cheapest when that is enough, and says what it saved', async () => {
    const world = createFakeWorld([vendor('dear', 5), vendor('cheap', 1), vendor('middle', 3)], settings);
    expect((await world.lookup.view(jane)).price).toEqual({ credits: 1, atMost: 9 });
    await world.lookup.start(jane);
    expect(world.sent).toEqual(['/cheap/linkedin:jane-doe']);
    const view = await world.lookup.view(jane);
    expect(view.saved).toEqual({ credits: 8 });
    expect(view.statuses.map(({ state, leftOut }) => [state, leftOut])).toEqual([
      ['skipped', true],
      ['found', undefined],
      ['skipped', true],
    ]);
  });

  it('goes on while something needed is missing', async () => {
    const world = createFakeWorld(
      [vendor('dear', 5), vendor('cheap', 1, { outcomes: [nobody] }), vendor('middle', 3)],
      settings,
    );
    await world.lookup.start(jane);
    expect(world.sent).toEqual(['/cheap/linkedin:jane-doe', '/middle/linkedin:jane-doe']);
    expect((await world.lookup.view(jane)).saved).toEqual({ credits: 5 });
  });

  it('goes on while nobody is sure enough', async () => {
    const world = createFakeWorld([vendor('dear', 5), vendor('cheap', 1)], {
      ...settings,
      neededConfidence: 1,
      needed: ['fullName'],
    });
    await world.lookup.start(jane);
    expect(world.sent).toHaveLength(2);
  });

  it('goes on after a failure, and after what may have been charged', async () => {
    const world = createFakeWorld(
      [vendor('third', 3), vendor('first', 1, { wire: ['refused'] }), vendor('second', 2, { wire: ['cut'] })],
      settings,
    );
    await world.lookup.start(jane);
    expect(world.sent).toEqual(['/second/linkedin:jane-doe', '/third/linkedin:jane-doe']);
  });

  it('asks in the user’s own order', async () => {
    const world = createFakeWorld([vendor('dear', 5), vendor('cheap', 1)], {
      ...settings,
      providerOrder: ['dear', 'cheap'],
    });
    await world.lookup.start(jane);
    expect(world.sent).toEqual(['/dear/linkedin:jane-doe']);
  });

  it('waits for a job, but not for ever', async () => {
    const job = { status: 'scheduled', ticket: '42', pollAfterMs: 1000, spent: { credits: 0 } } as const;
    const world = createFakeWorld([vendor('free', 0, { outcomes: [job] }), vendor('cheap', 1)], settings);
    await world.lookup.start(jane);
    expect(world.sent).toHaveLength(1);
    expect((await world.lookup.view(jane)).statuses[1]).toMatchObject({ state: 'waiting' });
    world.pass(61_000);
    await world.poll();
    expect(world.sent.filter((path) => path.startsWith('/cheap/'))).toHaveLength(1);
  });

  it('asks whom it left out when the user says so', async () => {
    const world = createFakeWorld([vendor('dear', 5), vendor('cheap', 1)], settings);
    await world.lookup.start(jane);
    await world.lookup.retry(jane, 'dear');
    expect(world.sent).toHaveLength(2);
  });

  it('asks anew on Refresh, and still stops when that is enough', async () => {
    const world = createFakeWorld([vendor('dear', 5), vendor('cheap', 1)], settings);
    await world.lookup.start(jane);
    world.pass(1000);
    await world.lookup.start(jane, { fresh: true });
    expect(world.sent).toEqual(['/cheap/linkedin:jane-doe', '/cheap/linkedin:jane-doe']);
  });
});
