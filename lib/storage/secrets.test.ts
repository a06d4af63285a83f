import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { Database } from './database';
import { createSecretStore } from './secrets';

let database: Database;
let name = 0;
beforeEach(() => {
  database = new Database(`secrets-${++name}`);
});

it('gives back what was saved', async () => {
  const store = createSecretStore(database);
  await store.save('apollo', { apiKey: 'secret-key-1234' }, '1234');
  expect(await store.read('apollo')).toEqual({ apiKey: 'secret-key-1234' });
});

it('keeps no plain text, and a fresh IV per write', async () => {
  const store = createSecretStore(database);
  await store.save('apollo', { apiKey: 'secret-key-1234' }, '1234');
  const first = await database.secrets.get('apollo');
  await store.save('apollo', { apiKey: 'secret-key-1234' }, '1234');
  const second = await database.secrets.get('apollo');
  expect(new TextDecoder().decode(first?.data)).not.toContain('secret-key');
  expect(first?.iv).not.toEqual(second?.iv);
});

it('uses a key that no script can export', async () => {
  await createSecretStore(database).save('apollo', 'x', '');
  expect((await database.keys.get('device'))?.key.extractable).toBe(false);
});

it('two contexts that start at once agree on one key', async () => {
  const [a, b] = [createSecretStore(database), createSecretStore(new Database(database.name))];
  await Promise.all([a.save('apollo', 'one', ''), b.save('crustdata', 'two', '')]);
  expect([await b.read('apollo'), await a.read('crustdata')]).toEqual(['one', 'two']);
});

it('reads nothing when nothing is saved, or when it was damaged', async () => {
  const store = createSecretStore(database);
  expect(await store.read('apollo')).toBeUndefined();
  await store.save('apollo', 'x', '');
  const row = await database.secrets.get('apollo');
  if (row) await database.secrets.put({ ...row, data: new Uint8Array(row.data).reverse().buffer });
  expect(await store.read('apollo')).toBeUndefined();
});
