import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { Database } from './database';
import { createSecretStore } from './secrets';
import type { Unlocked } from './unlocked';
import { createVault } from './vault';

const locked = async (): Promise<Unlocked | undefined> => undefined;

let database: Database;
let name = 0;
beforeEach(() => {
  database = new Database(`secrets-${++name}`);
});

it('gives back what was saved', async () => {
  const store = createSecretStore(database, locked);
  expect(await store.save('apollo', { apiKey: 'secret-key-1234' }, '1234')).toBe(true);
  expect(await store.read('apollo')).toEqual({ locked: false, value: { apiKey: 'secret-key-1234' } });
});

it('keeps no plain text, and a fresh IV per write', async () => {
  const store = createSecretStore(database, locked);
  await store.save('apollo', { apiKey: 'secret-key-1234' }, '1234');
  const first = await database.secrets.get('apollo');
  await store.save('apollo', { apiKey: 'secret-key-1234' }, '1234');
  const second = await database.secrets.get('apollo');
  expect(new TextDecoder().decode(first?.data)).not.toContain('secret-key');
  expect(first?.iv).not.toEqual(second?.iv);
});

it('uses a key that no script can export', async () => {
  await createSecretStore(database, locked).save('apollo', 'x', '');
  expect(await database.keys.toArray()).toMatchObject([{ id: 'device', key: { extractable: false } }]);
});

it('two contexts that start at once agree on one key', async () => {
  const [a, b] = [
    createSecretStore(database, locked),
    createSecretStore(new Database(database.name), locked),
  ];
  await Promise.all([a.save('apollo', 'one', ''), b.save('crustdata', 'two', '')]);
  expect([await b.read('apollo'), await a.read('crustdata')]).toEqual([
    { locked: false, value: 'one' },
    { locked: false, value: 'two' },
  ]);
});

const NOTHING = { locked: false, value: undefined };

it('reads nothing when nothing is saved, or when it was damaged', async () => {
  const store = createSecretStore(database, locked);
  expect(await store.read('apollo')).toEqual(NOTHING);
  await store.save('apollo', 'x', '');
  const row = await database.secrets.get('apollo');
  if (row) await database.secrets.put({ ...row, data: new Uint8Array(row.data).reverse().buffer });
  expect(await store.read('apollo')).toEqual(NOTHING);
});

it("never takes one vendor's key for another's, whoever moved it in the storage", async () => {
  const store = createSecretStore(database, locked);
  await store.save('apollo', { apiKey: 'secret-key-1234' }, '1234');
  const row = await database.secrets.get('apollo');
  if (!row) throw new Error('Nothing was saved.');
  const { bound: _bound, ...unbound } = row;
  await database.secrets.bulkPut([
    { ...row, id: 'crustdata' },
    { ...unbound, id: 'hunter' },
  ]);
  expect([await store.read('crustdata'), await store.read('hunter')]).toEqual([NOTHING, NOTHING]);
});

const bytes = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

/** A key as version 4 of the database stored it: frozen, whatever Facet writes today. */
async function writeVersion4(): Promise<void> {
  const raw = bytes('00070e151c232a31383f464d545b626970777e858c939aa1a8afb6bdc4cbd2d9');
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
  await database.keys.put({ id: 'device', key });
  await database.secrets.put({
    id: 'apollo',
    iv: bytes('0102030405060708090a0b0c'),
    data: bytes('bc832490774df1e57b602ab4f4b089bf1e0cb76ef0702d65f9aff47aaa446eacbe9a55db80ea752eebe7b9ba')
      .buffer,
    hint: '1234',
  });
}

it('opens a key that version 4 stored, and takes it behind a passphrase', async () => {
  await writeVersion4();
  let unlocked: Unlocked | undefined;
  const store = createSecretStore(database, async () => unlocked);
  const saved = { locked: false, value: { apiKey: 'frozen-key-1234' } };
  expect(await store.read('apollo')).toEqual(saved);
  expect(await store.save('hunter', 'new', '')).toBe(true);

  const vault = createVault(database, {
    keepUnlocked: async (key) => void (unlocked = key),
    forgetUnlocked: async () => void (unlocked = undefined),
    alone: (work) => work(),
    sleep: async () => undefined,
  });
  expect(await vault.setPassphrase('correct horse', '')).toEqual({ ok: true });
  expect(await store.read('apollo')).toEqual(saved);
  expect(await store.read('hunter')).toEqual({ locked: false, value: 'new' });
  expect(await database.secrets.get('apollo')).toMatchObject({ bound: true, hint: '1234' });
});
