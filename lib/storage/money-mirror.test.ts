import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Database } from './database';
import { mirrorMoney, restoreMoney } from './money-mirror';
import { readTrouble } from './trouble';

const NOW = Date.UTC(2026, 2, 10);
const TODAY = { id: 'apollo 2026-03-10', provider: 'apollo', day: '2026-03-10' };

beforeEach(() => fakeBrowser.reset());

async function spend(database: Database, credits: number): Promise<void> {
  await database.spending.put({ ...TODAY, credits });
  await database.calls.put({
    id: 'open',
    provider: 'apollo',
    personId: 'p',
    identityKey: 'email:jane@acme.example',
    state: 'sent',
    question: { identity: { kind: 'linkedin', slug: 'jane-doe' as never }, also: [], known: {} },
    settings: {},
    price: 2,
    day: TODAY.day,
    createdAt: '2026-03-10T12:00:00.000Z',
  });
}

it('puts back what was spent when the database was lost, once, and says so', async () => {
  const database = new Database('lost');
  await spend(database, 7);
  await mirrorMoney(database, NOW);
  expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toMatch(/jane|acme/);
  await database.delete();

  const fresh = new Database('lost');
  await restoreMoney(fresh, NOW);
  expect(await fresh.spending.toArray()).toEqual([{ ...TODAY, credits: 7 }]);
  expect(await readTrouble()).toEqual({
    kind: 'lost',
    at: '2026-03-10T00:00:00.000Z',
    credits: 7,
    open: 2,
  });
  await restoreMoney(fresh, NOW);
  await mirrorMoney(fresh, NOW);
  await restoreMoney(fresh, NOW);
  expect(await fresh.spending.toArray()).toEqual([{ ...TODAY, credits: 7 }]);
});

it('leaves a database alone that is the one it knows, and a new profile', async () => {
  const database = new Database('known');
  await restoreMoney(database, NOW);
  await spend(database, 7);
  await mirrorMoney(database, NOW);
  // Settled at less than it was reserved for, and the worker died before it was copied.
  await database.spending.put({ ...TODAY, credits: 5 });
  await restoreMoney(database, NOW);
  expect(await database.spending.toArray()).toEqual([{ ...TODAY, credits: 5 }]);
  expect(await readTrouble()).toBeUndefined();
});

it('copies two months and no more', async () => {
  const database = new Database('long');
  await database.spending.bulkPut([
    { ...TODAY, credits: 1 },
    { id: 'apollo 2025-12-01', provider: 'apollo', day: '2025-12-01', credits: 9 },
  ]);
  await mirrorMoney(database, NOW);
  const { moneyMirror } = await fakeBrowser.storage.local.get('moneyMirror');
  expect(moneyMirror).toMatchObject({ spending: [['apollo', '2026-03-10', 1]], open: 0 });
});
