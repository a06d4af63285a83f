import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { countedCredits } from '@/lib/storage/journal';
import { found, identityOf, type FakeVendor } from './fake-vendors';
import { createFakeWorld } from './fake-world';

const apollo = (over: Partial<FakeVendor> = {}): FakeVendor => ({
  id: 'apollo',
  connection: 'apollo',
  credits: 1,
  outcomes: [found(1)],
  ...over,
});
const people = (count: number) =>
  Array.from({ length: count }, (_, index) => identityOf(`linkedin.com/in/person-${index}`));
const nobody = { status: 'not-found', spent: { credits: 0 } } as const;
const day = 86_400_000;

describe('a limit', () => {
  it('of 7 credits lets exactly 7 of 40 look-ups at once through', async () => {
    const world = createFakeWorld([apollo()], { limits: { apollo: { daily: 7 } } });
    await Promise.all(people(40).map((one) => world.lookup.start(one)));
    expect(world.sent).toHaveLength(7);
    expect(await world.spent()).toBe(7);
    // Forty plans and as many transactions: more than the usual five seconds on a machine that is busy with other tests.
  }, 30_000);

  it('holds within one list too, and says so of whom it left out', async () => {
    const world = createFakeWorld([apollo({ batchOf: 10 })], { limits: { apollo: { daily: 7 } } });
    await world.lookup.startAll(people(10));
    expect(world.sent).toHaveLength(1);
    expect(world.sent[0]?.split(',')).toHaveLength(7);
    const last = await world.lookup.view(people(10)[9] ?? identityOf('a@b.io'));
    expect(last.statuses[0]).toMatchObject({ state: 'failed', problem: { kind: 'over-budget' } });
  });

  it.each([
    ['a day', { daily: 3 }, day],
    ['a month', { monthly: 3 }, 31 * day],
  ])('of %s begins anew with the next one', async (_period, limits, length) => {
    const world = createFakeWorld([apollo({ credits: 3, outcomes: [found(3)] })], {
      limits: { apollo: limits },
    });
    const [first, second] = people(2);
    if (!first || !second) throw new Error('two people');
    await world.lookup.start(first);
    const view = await world.lookup.view(second);
    expect(view.steps[0]).toMatchObject({ action: 'skip', cause: 'over-budget', left: { credits: 0 } });
    expect(view.statuses[0]?.note).toMatch(/limit of 3 credits: 0 are left/);
    world.pass(length);
    await world.lookup.start(second);
    expect(world.sent).toHaveLength(2);
  });

  it('gets back what a call did not cost after all', async () => {
    const world = createFakeWorld([apollo({ outcomes: [nobody] })], { limits: { apollo: { daily: 1 } } });
    for (const one of people(3)) await world.lookup.start(one);
    expect(world.sent).toHaveLength(3);
    expect(await world.spent()).toBe(0);
  });

  it('keeps counted what may have been charged', async () => {
    const world = createFakeWorld([apollo({ wire: ['cut'] })], { limits: { apollo: { daily: 1 } } });
    for (const one of people(3)) await world.lookup.start(one);
    expect(world.sent).toHaveLength(1);
    expect(await world.spent()).toBe(1);
  });

  it('refuses a retry by name as well, in words', async () => {
    const world = createFakeWorld([apollo({ outcomes: [nobody, found(1)] })], {
      limits: { apollo: { daily: 1 } },
    });
    const [first, second] = people(2);
    if (!first || !second) throw new Error('two people');
    await world.lookup.start(first);
    await world.lookup.start(second);
    await world.lookup.retry(first, 'apollo');
    expect(world.sent).toHaveLength(2);
    expect((await world.lookup.view(first)).statuses[0]?.problem?.kind).toBe('over-budget');
  });

  it('knows what was spent on somebody who was forgotten', async () => {
    const world = createFakeWorld([apollo()], { limits: { apollo: { daily: 1 } } });
    await world.lookup.start(identityOf('linkedin.com/in/jane-doe'));
    await world.database.calls.clear();
    await world.lookup.start(identityOf('linkedin.com/in/john-smith-4a1b2c'));
    expect(world.sent).toHaveLength(1);
  });

  it('always equals what the journal counts', async () => {
    const world = createFakeWorld([
      apollo({ wire: ['cut', 'refused'], outcomes: [found(2), nobody, found(1)] }),
    ]);
    for (const one of people(6)) await world.lookup.start(one);
    const calls = await world.database.calls.toArray();
    expect(await world.spent()).toBe(calls.reduce((sum, call) => sum + countedCredits(call), 0));
  });
});

it('asks nobody whose price is not known', async () => {
  const world = createFakeWorld([apollo({ credits: undefined })]);
  const jane = identityOf('linkedin.com/in/jane-doe');
  await world.lookup.start(jane);
  expect(world.sent).toEqual([]);
  expect((await world.lookup.view(jane)).statuses[0]).toMatchObject({
    state: 'skipped',
    note: expect.stringContaining('not known') as string,
  });
});
