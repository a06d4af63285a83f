import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { Database } from './database';

/** Version 1 as it was released, and rows as it wrote them. */
async function writeVersion1(name: string): Promise<void> {
  const old = new Dexie(name);
  old.version(1).stores({
    people: 'id, openedAt',
    identities: 'key, personId',
    answers: 'id, callId, personId',
    calls: 'id, personId, state',
    jobs: 'callId, nextPollAt, personId',
    lookups: 'personId',
    pushes: 'id, personId',
    requests: 'id, at',
    secrets: 'id',
    keys: 'id',
  });
  const question = { identity: { kind: 'linkedin', slug: 'jane-doe' }, also: [], known: {} };
  const call = {
    provider: 'crustdata',
    personId: 'p1',
    identityKey: 'linkedin:jane-doe',
    question,
    settings: {},
    price: 3,
    createdAt: '2026-03-10T12:00:00.000Z',
  };
  await old.table('calls').bulkAdd([
    { ...call, id: 'found', state: 'answered', outcome: 'found', spent: 3 },
    { ...call, id: 'missed', state: 'answered', outcome: 'not-found', spent: 0 },
    { ...call, id: 'lost', state: 'unknown' },
    { ...call, id: 'refused', state: 'failed', problem: { kind: 'key-rejected', money: 'none' } },
    { ...call, id: 'unread', state: 'answered' },
    { ...call, id: 'apollo', provider: 'apollo', state: 'answered', outcome: 'found', spent: 1 },
  ]);
  await old.table('jobs').add({
    callId: 'found',
    personId: 'p1',
    provider: 'zia-people',
    ticket: '7',
    attempt: 2,
    nextPollAt: '2026-03-10T12:00:05.000Z',
  });
  await old
    .table('identities')
    .add({ key: 'linkedin:jane-doe', personId: 'p1', identity: question.identity });
  old.close();
}

it('opens what version 1 left, and knows what was spent then', async () => {
  await writeVersion1('from-version-1');
  const database = new Database('from-version-1');
  expect(await database.spending.orderBy('id').toArray()).toEqual([
    { id: 'apollo 2026-03-10', provider: 'apollo', day: '2026-03-10', credits: 1 },
    { id: 'crustdata 2026-03-10', provider: 'crustdata', day: '2026-03-10', credits: 9 },
  ]);
  expect(await database.calls.get('found')).toMatchObject({ state: 'answered', spent: 3, day: '2026-03-10' });
  expect(await database.jobs.get('found')).toMatchObject({
    ticket: '7',
    attempt: 2,
    missed: 0,
    createdAt: '2026-03-10T12:00:05.000Z',
  });
  // Its executor died before it was read: somebody will.
  expect(await database.endings.toArray()).toEqual([{ callId: 'unread' }]);
  expect((await database.identities.get('linkedin:jane-doe'))?.personId).toBe('p1');
});

it('opens empty on a new profile', async () => {
  const database = new Database('new');
  expect(await database.spending.count()).toBe(0);
  expect(database.verno).toBe(6);
});
