import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { found, identityOf, type FakeVendor } from '@/lib/lookup/fake-vendors';
import { createFakeWorld } from '@/lib/lookup/fake-world';
import { addList, readNewList } from '@/lib/lists/add';
import { countedCredits } from '@/lib/storage/journal';
import type { Settings } from '@/lib/storage/settings';
import { exportPerson } from './export-person';
import { forgetPerson } from './forget';
import { deleteOld } from './retention';
import { withdrawNever } from './withdraw';

const DAY_MS = 86_400_000;
const jane = identityOf('linkedin.com/in/jane-doe');
const janesAddress = identityOf('jane@acme.example');
const sam = identityOf('linkedin.com/in/sam-smith');

const vendor = (over: Partial<FakeVendor> = {}): FakeVendor => ({
  id: 'apollo',
  connection: 'apollo',
  credits: 2,
  outcomes: [found(2, 'jane-doe', 'jane@acme.example', 'Acme')],
  ...over,
});

const worldWith = (settings: Partial<Settings> = {}, over: Partial<FakeVendor> = {}) =>
  createFakeWorld([vendor(over)], settings);
type World = ReturnType<typeof worldWith>;

const forget = async (world: World, personId: string) =>
  forgetPerson(world.database, personId, {
    group: crypto.randomUUID(),
    at: new Date(world.now()).toISOString(),
  });

/** Everything in the database as text. */
async function everything({ database }: World): Promise<string> {
  const rows = await Promise.all(database.tables.map((table) => table.toArray()));
  return JSON.stringify(rows);
}

/** A day's spending is the sum of what its calls count for, gone people's included. */
async function expectTrueBudget({ database }: World): Promise<void> {
  const sums = new Map<string, number>();
  const count = (id: string, credits: number) => credits > 0 && sums.set(id, (sums.get(id) ?? 0) + credits);
  for (const call of await database.calls.toArray())
    count(`${call.provider} ${call.day}`, countedCredits(call));
  for (const { provider, day, credits } of await database.money.toArray())
    count(`${provider} ${day}`, credits);
  const spending = await database.spending.toArray();
  expect(new Map(spending.map(({ id, credits }) => [id, credits]))).toEqual(sums);
}

it('forgets everything but one hash per identity, and keeps the budget true', async () => {
  const world = worldWith();
  const personId = await world.lookup.start(jane);
  const keys = await world.database.identities.count();
  await forget(world, personId);
  expect(await everything(world)).not.toMatch(/jane|acme/i);
  expect(await world.database.forgotten.count()).toBe(keys);
  expect(await world.spent()).toBe(2);
  await expectTrueBudget(world);
});

it('asks nobody about a forgotten person, by any of her identities, until the user insists', async () => {
  const world = worldWith();
  await forget(world, await world.lookup.start(jane));
  for (const identity of [jane, janesAddress]) {
    expect(await world.lookup.start(identity)).toBe('');
    expect(await world.lookup.view(identity)).toMatchObject({
      bar: { kind: 'forgotten' },
      barredPrice: { credits: 2 },
      price: { credits: 0 },
      statuses: [{ state: 'skipped' }],
    });
  }
  expect(world.sent).toHaveLength(1);
  expect(await world.database.people.count()).toBe(0);
  // Somebody else is not held up.
  await world.lookup.start(sam);
  expect(world.sent).toHaveLength(2);

  await world.lookup.start(janesAddress, { insist: true });
  expect(world.sent).toHaveLength(3);
  expect(await world.database.forgotten.count()).toBe(0);
});

it('lets an answer that comes after the forgetting go, and its cost count', async () => {
  const world = worldWith({}, { wire: ['cut'] });
  const personId = await world.lookup.start(jane);
  expect(await world.states()).toEqual([['apollo', 'unknown', undefined]]);
  await forget(world, personId);
  expect(await world.database.money.toArray()).toMatchObject([{ state: 'unknown', credits: 2 }]);
  await expectTrueBudget(world);
});

it.each([
  ['the person', 'in/jane-doe', jane],
  ['the address', 'jane@acme.example', janesAddress],
  ['the domain', 'acme.example', janesAddress],
])('asks nobody about whom the list "Never look up" names by %s', async (_by, line, identity) => {
  const world = worldWith({ neverLookUp: [line] });
  await world.lookup.start(identity);
  await world.lookup.start(identity, { fresh: true, insist: true });
  await world.lookup.startAll([identity, sam]);
  await world.lookup.retry(identity, 'apollo');
  expect(world.sent).toEqual(['/apollo/linkedin:sam-smith']);
  expect((await world.lookup.view(identity)).bar).toEqual({ kind: 'never', line });
});

it('asks nobody more once an answer ties a person to the list, by "Retry" neither', async () => {
  const world = createFakeWorld(
    [vendor(), vendor({ id: 'crustdata', connection: 'crustdata', needsCompany: true })],
    { neverLookUp: ['jane@acme.example'] },
  );
  await world.lookup.start(jane);
  await world.lookup.retry(jane, 'crustdata');
  await world.lookup.retry(jane, 'apollo');
  expect(world.sent).toEqual(['/apollo/linkedin:jane-doe']);
});

it('takes back what waits for its turn when its person comes onto the list', async () => {
  const world = worldWith();
  const call = {
    provider: 'apollo',
    personId: 'p',
    state: 'reserved' as const,
    settings: {},
    price: 2,
    day: '2026-01-01',
    createdAt: '2026-01-01T00:00:00.000Z',
  };
  const about = (identity: typeof jane) => ({ identity, also: [], known: {} });
  await world.database.calls.bulkAdd([
    { ...call, id: 'jane', identityKey: 'email:jane@acme.example', question: about(janesAddress) },
    { ...call, id: 'sam', identityKey: 'linkedin:sam-smith', question: about(sam) },
  ]);
  await withdrawNever(world.database, { neverLookUp: ['acme.example'] }, '2026-01-01T00:00:01.000Z');
  expect(await world.database.calls.get('jane')).toMatchObject({
    state: 'failed',
    problem: { kind: 'stopped', money: 'none' },
  });
  expect((await world.database.calls.get('sam'))?.state).toBe('reserved');
});

it('deletes people after the time since their last look-up, with lists, receipts and ledger', async () => {
  const world = worldWith();
  const { database } = world;
  const at = () => new Date(world.now()).toISOString();
  const list = (line: string) =>
    readNewList({
      name: 'fair.csv',
      lines: [[line]],
      columns: [0],
      delimiter: ',',
      byteOrderMark: false,
    });
  const personId = await world.lookup.start(jane);
  await addList(database, list('jane@acme.example'), { id: 'old', at: at() });
  await database.requests.add({
    id: 'r',
    at: at(),
    method: 'GET',
    host: 'api.apollo.io',
    purpose: 'Look up person',
    personal: ['email'],
    credits: 2,
    status: '200',
  });
  await database.pushes.add({
    id: 'push',
    personId,
    state: 'done',
    createdAt: at(),
    keys: ['email:jane@acme.example'],
    matches: [],
    diff: {},
    receipt: { written: { Email: 'jane@acme.example' } },
  });
  const days = 30;
  world.pass(days * DAY_MS);
  expect(await deleteOld(database, { days, now: world.now() })).toBe(0);
  expect(await database.lists.count()).toBe(1);

  world.pass(1);
  expect(await deleteOld(database, { days, now: world.now() })).toBe(1);
  expect(await everything(world)).not.toMatch(/jane|acme|fair\.csv|Look up person/i);
  expect(await database.requests.count()).toBe(0);
  expect(await world.spent()).toBe(2);
  await expectTrueBudget(world);
  // Deleted by age is not forgotten by wish: she may be looked up again.
  expect((await world.lookup.view(jane)).bar).toBeUndefined();
});

it('exports everything about a person and nothing about anybody else', async () => {
  const world = worldWith();
  const personId = await world.lookup.start(jane);
  await world.lookup.start(sam);
  await addList(
    world.database,
    readNewList({
      name: 'fair.csv',
      lines: [
        ['jane@acme.example', 'met at the fair'],
        ['in/sam-smith', 'met nowhere'],
      ],
      columns: [0],
      delimiter: ',',
      byteOrderMark: false,
    }),
    { id: 'l', at: '2026-01-01T00:00:00.000Z' },
  );
  const { profile } = await world.lookup.view(jane);
  const { name, text } = await exportPerson(world.database, personId, profile, '2026-01-02T00:00:00.000Z');
  expect(name).toBe('everything-person.json');
  const file: unknown = JSON.parse(text);
  expect(file).toMatchObject({
    format: 'facet-person-1',
    profile: { fields: { company: { values: [{ value: 'Acme', sources: [{ provider: 'apollo' }] }] } } },
    identities: expect.arrayContaining([jane, janesAddress]),
    calls: [{ provider: 'apollo', spent: 2 }],
    answers: [{ status: 200, body: '0' }],
    lists: [{ list: 'fair.csv', lines: [['jane@acme.example', 'met at the fair']] }],
  });
  expect(text).not.toMatch(/sam-smith|nowhere/);
});

it('keeps who was looked up again, and who stands in a list that is kept', async () => {
  const world = worldWith();
  await world.lookup.start(jane);
  await world.lookup.start(sam);
  world.pass(20 * DAY_MS);
  await world.lookup.start(sam);
  await addList(
    world.database,
    readNewList({ name: 'l', lines: [['in/jane-doe']], columns: [0], delimiter: ',', byteOrderMark: false }),
    { id: 'l', at: new Date(world.now()).toISOString() },
  );
  world.pass(15 * DAY_MS);
  expect(await deleteOld(world.database, { days: 30, now: world.now() })).toBe(0);
  world.pass(16 * DAY_MS);
  expect(await deleteOld(world.database, { days: 30, now: world.now() })).toBe(2);
});
