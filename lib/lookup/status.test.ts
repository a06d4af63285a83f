import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { found, identityOf, type FakeVendor } from './fake-vendors';
import { createFakeWorld } from './fake-world';

const jane = identityOf('linkedin.com/in/jane-doe');
const apollo: FakeVendor = { id: 'apollo', connection: 'apollo', credits: 1, outcomes: [found(1)] };

it('says how old a kept answer is, and that nothing is paid for it again', async () => {
  const world = createFakeWorld([apollo]);
  const note = async () => (await world.lookup.view(jane)).statuses[0]?.note;
  await world.lookup.start(jane);
  expect(await note()).toBeUndefined();
  world.pass(3 * 86_400_000);
  expect(await note()).toBe('asked 3 days ago');
  await world.lookup.start(jane);
  expect(await note()).toBe('asked 3 days ago, nothing paid now');
  expect(world.sent).toHaveLength(1);
});

it('says what a limit leaves before anything is spent', async () => {
  const world = createFakeWorld([apollo], { limits: { apollo: { daily: 5, monthly: 100 } } });
  await world.lookup.start(identityOf('linkedin.com/in/john-smith-4a1b2c'));
  expect((await world.lookup.view(jane)).statuses[0]?.budget).toBe('4 of 5 credits left today.');
});

it('shows until when a vendor holds a call back', async () => {
  const world = createFakeWorld([apollo]);
  const { send } = world.executor;
  let seen: string | undefined;
  world.executor.send = async (call, hooks) => {
    await hooks?.held?.(world.now() + 30_000);
    const [status] = (await world.lookup.view(jane)).statuses;
    seen = `${status?.state} ${status?.heldUntil}`;
    return send(call, hooks);
  };
  await world.lookup.start(jane);
  expect(seen).toBe('waiting 2026-01-01T00:00:30.000Z');
  expect((await world.lookup.view(jane)).statuses[0]?.heldUntil).toBeUndefined();
});
