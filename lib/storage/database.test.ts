import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { Database } from './database';
import { version1 } from './migrations/examples/version-1';
import { version2 } from './migrations/examples/version-2';
import { version3 } from './migrations/examples/version-3';
import { version4 } from './migrations/examples/version-4';

interface Example {
  version: number;
  stores: Record<string, string>;
  rows: Record<string, readonly object[]>;
}

/** A database as that version left it. */
async function leave(name: string, { version, stores, rows }: Example): Promise<void> {
  const old = new Dexie(name);
  old.version(version).stores(stores);
  for (const [table, some] of Object.entries(rows)) await old.table(table).bulkAdd(some);
  old.close();
}

const VERSIONS: readonly Example[] = [version1, version2, version3, version4];

it.each(VERSIONS)(
  'opens what version $version left: nothing paid is forgotten, nobody is lost',
  async (example) => {
    const name = `from-version-${example.version}`;
    await leave(name, example);
    const database = new Database(name);
    expect(await database.spending.orderBy('id').toArray()).toEqual(version2.rows.spending);
    expect(await database.calls.orderBy('id').primaryKeys()).toEqual(
      version1.rows.calls.map(({ id }) => id).sort(),
    );
    expect(await database.calls.get('found')).toMatchObject({
      state: 'answered',
      spent: 3,
      day: '2026-03-10',
    });
    expect(await database.jobs.get('found')).toMatchObject({
      ticket: '7',
      attempt: 2,
      missed: 0,
      createdAt: '2026-03-10T12:00:05.000Z',
    });
    // Its executor died before it was read: somebody will.
    expect(await database.endings.toArray()).toEqual([{ callId: 'unread' }]);
    expect((await database.identities.get('linkedin:jane-doe'))?.personId).toBe('p1');
    expect(await database.people.toArray()).toEqual(version1.rows.people);
    // What was only shown is gone, and what was written is found again.
    expect(await database.pushes.toArray()).toMatchObject(version4.rows.pushes);
    for (const table of ['lists', 'listLines', 'listItems'] as const)
      expect(await database.table(table).toArray()).toEqual(example.rows[table] ?? []);
    // Opened once more, nothing is done again.
    database.close();
    const again = new Database(name);
    expect(await again.spending.orderBy('id').toArray()).toEqual(version2.rows.spending);
  },
);

/** Pushes as version 3 wrote them: without keys, and with a shorter diff and receipt. */
async function writeVersion3(name: string): Promise<void> {
  const old = new Dexie(name);
  old.version(3).stores({ pushes: 'id, personId', calls: 'id', jobs: 'callId' });
  const diff = { target: { module: 'Leads' }, changes: [], obstacles: [] };
  const receipt = {
    kind: 'created',
    target: { module: 'Leads', recordId: '7' },
    url: 'https://crm.zoho.com/crm/tab/Leads/7',
    written: { Last_Name: 'Doe' },
    before: {},
  };
  const push = { personId: 'p1', createdAt: '2026-03-10T12:00:00.000Z', diff };
  await old.table('pushes').bulkAdd([
    { ...push, id: 'shown', state: 'prepared' },
    { ...push, id: 'made', state: 'done', sentAt: '2026-03-10T12:00:01.000Z', receipt },
    { ...push, id: 'lost', state: 'unknown', sentAt: '2026-03-10T12:00:02.000Z' },
  ]);
  old.close();
}

it('keeps what version 3 pushed, so that it is known and can be undone, and drops what was only shown', async () => {
  await writeVersion3('from-version-3');
  const database = new Database('from-version-3');
  const pushes = await database.pushes.orderBy('id').toArray();
  expect(pushes.map(({ id, state }) => [id, state])).toEqual([
    ['lost', 'unknown'],
    ['made', 'done'],
  ]);
  const [lost, made] = pushes;
  expect(lost).toMatchObject({
    keys: [],
    matches: [],
    diff: { identifiers: [], runsWorkflows: true, target: { module: 'Leads' } },
  });
  expect(made).toMatchObject({
    sentAt: '2026-03-10T12:00:01.000Z',
    receipt: { labels: {}, runsWorkflows: true, written: { Last_Name: 'Doe' }, target: { recordId: '7' } },
  });
  // By the new index too.
  expect(await database.pushes.where('state').equals('done').primaryKeys()).toEqual(['made']);
  expect(await database.pushes.where({ personId: 'p1' }).count()).toBe(2);
});

it('opens empty on a new profile', async () => {
  const database = new Database('new');
  expect(await database.spending.count()).toBe(0);
});
