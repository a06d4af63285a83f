import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { found, identityOf, type FakeVendor } from '@/lib/lookup/fake-vendors';
import { createFakeWorld } from '@/lib/lookup/fake-world';

const jane = identityOf('linkedin.com/in/jane-doe');
const DAY = 86_400_000;
const job = { status: 'scheduled', ticket: '42', pollAfterMs: 1000, spent: { credits: 0 } } as const;

const zia = (over: Partial<FakeVendor> = {}): FakeVendor => ({
  id: 'zia-people',
  connection: 'zoho',
  credits: 0,
  outcomes: [job, found(0)],
  ...over,
});
const state = async (world: ReturnType<typeof createFakeWorld>) =>
  (await world.lookup.view(jane)).statuses[0]?.state;

describe('a job', () => {
  it.each(['cut', 'busy', 'broken', 'portal'] as const)(
    'goes on after a poll that is %s, later and later, and still ends',
    async (wire) => {
      const world = createFakeWorld([zia({ wire: ['answer', wire, wire, wire] })]);
      await world.lookup.start(jane);
      const waits: number[] = [];
      for (let poll = 0; poll < 3; poll += 1) {
        await world.poll();
        const [row] = await world.database.jobs.toArray();
        waits.push(Date.parse(row?.nextPollAt ?? '') - world.now());
        expect(await state(world)).toBe('scheduled');
      }
      expect(waits).toEqual([15_000, 30_000, 60_000]);
      await world.poll();
      expect(await state(world)).toBe('found');
      expect(await world.database.jobs.count()).toBe(0);
    },
  );

  it('outlives days offline, asking at most every half hour', async () => {
    const world = createFakeWorld([
      zia({ wire: ['answer', ...Array.from({ length: 144 }, () => 'cut' as const)] }),
    ]);
    await world.lookup.start(jane);
    for (let poll = 0; poll < 144; poll += 1) {
      await world.poll();
      world.pass(1_800_000);
    }
    expect(await state(world)).toBe('scheduled');
    await world.poll();
    expect(await state(world)).toBe('found');
  }, 30_000);

  it('is given up after a month without any answer', async () => {
    const world = createFakeWorld([zia({ wire: ['answer', 'cut', 'cut'] })]);
    await world.lookup.start(jane);
    await world.poll();
    world.pass(31 * DAY);
    await world.poll();
    expect((await world.lookup.view(jane)).statuses[0]).toMatchObject({
      state: 'failed',
      problem: { kind: 'network' },
    });
    expect(await world.database.jobs.count()).toBe(0);
  });

  it('keeps what came first when the rest is given up', async () => {
    const match = found(1);
    if (match.status !== 'found') throw new Error('It is found.');
    const first = { ...match, ticket: { ticket: '42', pollAfterMs: 1000 } };
    const world = createFakeWorld([zia({ credits: 9, outcomes: [first, job] })]);
    await world.lookup.start(jane);
    expect(await world.spent()).toBe(9);
    for (let poll = 0; poll < 4; poll += 1) await world.poll();
    const view = await world.lookup.view(jane);
    expect(view.statuses[0]).toMatchObject({ state: 'found', credits: 1, problem: { kind: 'job-lost' } });
    expect(await world.spent()).toBe(1);
  });

  it('is not asked for any more once the user stopped it', async () => {
    const world = createFakeWorld([zia()]);
    await world.lookup.start(jane);
    await world.lookup.stop(jane);
    const before = world.sent.length;
    await world.poll();
    expect(world.sent).toHaveLength(before);
    expect(await state(world)).toBe('failed');
  });
});
