import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { found, identityOf, type FakeVendor } from './fake-vendors';
import { createFakeWorld } from './fake-world';
import { recoverCalls } from './recover';

const jane = identityOf('linkedin.com/in/jane-doe');
const janesEmail = identityOf('jane.doe@acme-robotics.io');

const apollo = (over: Partial<FakeVendor> = {}): FakeVendor => ({
  id: 'apollo',
  connection: 'apollo',
  credits: 1,
  outcomes: [found(1)],
  ...over,
});
const crustdata = (over: Partial<FakeVendor> = {}): FakeVendor => ({
  id: 'crustdata',
  connection: 'crustdata',
  credits: 3,
  outcomes: [found(3)],
  ...over,
});

describe('a look-up', () => {
  it('plans and prices before anything is sent', async () => {
    const { lookup, sent } = createFakeWorld([apollo(), crustdata()]);
    const view = await lookup.view(jane);
    expect(view.price).toEqual({ credits: 4 });
    expect(view.statuses.map(({ state }) => state)).toEqual(['waiting', 'waiting']);
    expect(sent).toEqual([]);
  });

  it('asks each provider once and keeps the answers', async () => {
    const { lookup, sent, database, states } = createFakeWorld([apollo(), crustdata()]);
    await lookup.start(jane);
    expect(sent.toSorted()).toEqual(['/apollo/linkedin:jane-doe', '/crustdata/linkedin:jane-doe']);
    expect((await states()).toSorted()).toEqual([
      ['apollo', 'answered', 'found'],
      ['crustdata', 'answered', 'found'],
    ]);
    expect(await database.answers.count()).toBe(2);
  });

  it('pays once for many clicks at once', async () => {
    const { lookup, sent } = createFakeWorld([apollo(), crustdata()]);
    await Promise.all(Array.from({ length: 20 }, () => lookup.start(jane)));
    expect(sent).toHaveLength(2);
  });

  it('pays nothing for the same person under another identity', async () => {
    const email = 'jane.doe@acme-robotics.io';
    const { lookup, sent, database } = createFakeWorld([apollo({ outcomes: [found(1, 'jane-doe', email)] })]);
    await lookup.start(jane);
    await lookup.start(janesEmail);
    expect(sent).toHaveLength(1);
    expect(await database.people.count()).toBe(1);
  });

  it('makes one person of two when an answer ties them together', async () => {
    const email = 'jane.doe@acme-robotics.io';
    const nobody = { status: 'not-found', spent: { credits: 0 } } as const;
    const world = createFakeWorld([
      apollo({ outcomes: [nobody] }),
      crustdata({ outcomes: [nobody, found(3, 'jane-doe', email)] }),
    ]);
    await world.lookup.start(janesEmail);
    expect(await world.database.people.count()).toBe(1);
    world.pass(1000);
    await world.lookup.start(jane);
    expect(await world.database.people.count()).toBe(1);
    const view = await world.lookup.view(janesEmail);
    expect(view.statuses.find(({ provider }) => provider === 'crustdata')?.state).toBe('found');
  });

  it('pays nothing again for two people who turned out to be one', async () => {
    const email = 'jane.doe@acme-robotics.io';
    const nobody = { status: 'not-found', spent: { credits: 0 } } as const;
    const world = createFakeWorld([
      crustdata({ outcomes: [found(3), nobody] }),
      apollo({ outcomes: [nobody, found(1, 'jane-doe', email)] }),
    ]);
    await world.lookup.start(jane);
    world.pass(1000);
    await world.lookup.start(janesEmail);
    expect(await world.database.people.count()).toBe(1);
    world.pass(1000);
    await world.lookup.start(jane);
    expect(world.sent.filter((path) => path.startsWith('/crustdata/'))).toHaveLength(2);
  });

  it('reuses an answer for as long as the setting says', async () => {
    const { lookup, sent, pass } = createFakeWorld([apollo()]);
    await lookup.start(jane);
    pass(29 * 86_400_000);
    await lookup.start(jane);
    expect(sent).toHaveLength(1);
    pass(2 * 86_400_000);
    await lookup.start(jane);
    expect(sent).toHaveLength(2);
  });

  it('remembers "not found" for its own time', async () => {
    const hour = 3_600_000;
    const { lookup, sent, pass } = createFakeWorld([
      apollo({ outcomes: [{ status: 'not-found', askAgainAfterMs: hour, spent: { credits: 0 } }] }),
    ]);
    await lookup.start(jane);
    pass(hour - 1);
    await lookup.start(jane);
    expect(sent).toHaveLength(1);
    pass(2);
    await lookup.start(jane);
    expect(sent).toHaveLength(2);
  });

  it('asks everybody again on Refresh', async () => {
    const { lookup, sent, pass } = createFakeWorld([apollo()]);
    await lookup.start(jane);
    pass(1000);
    await lookup.start(jane, { fresh: true });
    expect(sent).toHaveLength(2);
  });

  it('asks who needs a company once an answer names one', async () => {
    const { lookup, sent } = createFakeWorld([
      { id: 'zia-organization', connection: 'zoho', credits: 0, outcomes: [found(0)], needsCompany: true },
      apollo({ outcomes: [found(1, 'jane-doe', undefined, 'Acme Robotics')] }),
    ]);
    await lookup.start(jane);
    expect(sent).toEqual(['/apollo/linkedin:jane-doe', '/zia-organization/linkedin:jane-doe']);
  });

  it('never sends a call again by itself when nobody knows whether it was charged', async () => {
    const { lookup, sent, states, pass } = createFakeWorld([apollo({ wire: ['cut'] })]);
    await lookup.start(jane);
    expect(await states()).toEqual([['apollo', 'unknown', undefined]]);
    pass(1000);
    await lookup.start(jane);
    expect(sent).toHaveLength(1);
    pass(1000);
    await lookup.retry(jane, 'apollo');
    expect(sent).toHaveLength(2);
    expect((await lookup.view(jane)).statuses[0]?.state).toBe('found');
  });

  it('asks again at the next look-up what failed before anything was sent', async () => {
    const { lookup, sent, pass } = createFakeWorld([apollo({ wire: ['refused'] })]);
    await lookup.start(jane);
    expect(sent).toEqual([]);
    pass(1000);
    await lookup.start(jane);
    expect(sent).toHaveLength(1);
  });

  it('follows a job until it ends, and gives up in time', async () => {
    const job = { status: 'scheduled', ticket: '42', pollAfterMs: 1000, spent: { credits: 0 } } as const;
    const ends = createFakeWorld([apollo({ outcomes: [job, job, found(0)] })]);
    await ends.lookup.start(jane);
    expect((await ends.lookup.view(jane)).statuses[0]?.state).toBe('scheduled');
    await ends.poll();
    await ends.poll();
    expect((await ends.lookup.view(jane)).statuses[0]?.state).toBe('found');
    expect(await ends.database.jobs.count()).toBe(0);

    const never = createFakeWorld([apollo({ outcomes: [job] })]);
    await never.lookup.start(jane);
    for (let poll = 0; poll < 5; poll += 1) await never.poll();
    expect((await never.lookup.view(jane)).statuses[0]).toMatchObject({
      state: 'failed',
      problem: { kind: 'job-lost' },
    });
  });

  it('stops what was not sent, and the waiting for jobs', async () => {
    const job = { status: 'scheduled', ticket: '42', pollAfterMs: 1000, spent: { credits: 0 } } as const;
    const { lookup, database } = createFakeWorld([apollo({ outcomes: [job] })]);
    await lookup.start(jane);
    await lookup.stop(jane);
    expect(await database.jobs.count()).toBe(0);
    expect((await lookup.view(jane)).statuses[0]).toMatchObject({
      state: 'failed',
      problem: { kind: 'stopped' },
    });
  });
});

it('keeps nothing of a person who was forgotten while the vendor answered', async () => {
  const world = createFakeWorld([apollo()]);
  const { send } = world.executor;
  world.executor.send = async (call, beforeFetch) => {
    const result = await send(call, beforeFetch);
    await world.database.calls.clear();
    return result;
  };
  await world.lookup.start(jane);
  expect(await world.database.answers.count()).toBe(0);
  expect(await world.database.jobs.count()).toBe(0);
});

describe('after a death', () => {
  it('sends what was reserved, gives up what was sent, reads what was kept', async () => {
    const world = createFakeWorld([apollo(), crustdata()]);
    await world.lookup.start(jane);
    const [first, second] = await world.database.calls.toArray();
    if (!first || !second) throw new Error('two calls were made');
    await world.database.calls.update(first.id, { state: 'sent' });
    const { outcome: _outcome, ...unread } = second;
    await world.database.calls.put(unread);
    await world.database.endings.put({ callId: unread.id });
    await world.database.calls.add({ ...first, id: 'reserved', state: 'reserved' });

    const executed: string[] = [];
    await recoverCalls({
      executor: world.executor,
      execute: async ({ id }) => void executed.push(id),
      ended: async () => undefined,
    });
    expect(executed).toEqual(['reserved']);
    expect((await world.database.calls.get(first.id))?.state).toBe('unknown');
    expect((await world.database.calls.get(second.id))?.outcome).toBe('found');
  });

  it('leaves a call alone while its executor lives', async () => {
    const world = createFakeWorld([apollo()]);
    await world.lookup.start(jane);
    const call = await world.database.calls.toCollection().first();
    if (!call) throw new Error('a call was made');
    await world.database.calls.update(call.id, { state: 'sent' });
    await world.executor.locks.request(`call:${call.id}`, async () => {
      await recoverCalls({
        executor: world.executor,
        execute: async () => undefined,
        ended: async () => undefined,
      });
    });
    expect((await world.database.calls.get(call.id))?.state).toBe('sent');
  });
});
