import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { Database } from './database';
import { deriveKey } from './passphrase';
import { seal } from './seal';
import { createSecretStore } from './secrets';
import type { Unlocked } from './unlocked';
import { createVault } from './vault';

const PASSPHRASE = 'correct horse battery staple';

let databases = 0;

/** A profile with two saved keys, and a browser session over it; `restart` is the next one. */
function session(name = `vault-${++databases}`) {
  const database = new Database(name);
  let unlocked: Unlocked | undefined;
  const sleep = vi.fn(async () => undefined);
  const vault = createVault(database, {
    keepUnlocked: async (key) => void (unlocked = key),
    forgetUnlocked: async () => void (unlocked = undefined),
    alone: (work) => work(),
    sleep,
  });
  const store = createSecretStore(database, async () => unlocked);
  return {
    database,
    vault,
    store,
    sleep,
    unlocked: () => unlocked,
    read: async () => Promise.all(['apollo', 'crustdata'].map((id) => store.read(id))),
    restart: () => {
      database.close();
      return session(name);
    },
  };
}

async function withKeys() {
  const first = session();
  await first.store.save('apollo', { apiKey: 'apollo-key' }, '-key');
  await first.store.save('crustdata', { apiKey: 'crustdata-key' }, '-key');
  return first;
}

const KEYS = [
  { locked: false, value: { apiKey: 'apollo-key' } },
  { locked: false, value: { apiKey: 'crustdata-key' } },
];
const LOCKED = [{ locked: true }, { locked: true }];

it('keeps every key, unlocked at once, locked after a start, and opens by the passphrase only', async () => {
  const first = await withKeys();
  expect(await first.vault.setPassphrase(PASSPHRASE, '')).toEqual({ ok: true });
  expect(await first.read()).toEqual(KEYS);

  const second = first.restart();
  expect(await second.read()).toEqual(LOCKED);
  expect(await second.store.save('apollo', { apiKey: 'other' }, 'ther')).toBe(false);
  expect(await second.vault.unlock('correct horse battery stable')).toEqual({
    ok: false,
    why: 'wrong-passphrase',
  });
  expect(second.sleep).toHaveBeenCalledExactlyOnceWith(1000);
  expect(await second.read()).toEqual(LOCKED);
  expect(await second.vault.unlock(PASSPHRASE)).toEqual({ ok: true });
  expect(await second.read()).toEqual(KEYS);
  await second.vault.lock();
  expect(await second.read()).toEqual(LOCKED);
});

it('leaves nothing in the database that opens the keys', async () => {
  const { database, vault, unlocked } = await withKeys();
  await vault.setPassphrase(PASSPHRASE, '');
  const [row, ...others] = await database.keys.toArray();
  expect(others).toEqual([]);
  expect(row).toMatchObject({
    id: 'vault',
    derivation: { name: 'PBKDF2', hash: 'SHA-256', iterations: 600_000 },
  });
  const bytes = JSON.stringify(await database.keys.toArray(), (_key, value: unknown) =>
    value instanceof ArrayBuffer ? [...new Uint8Array(value)] : value,
  );
  const key = JSON.stringify([...(unlocked()?.raw ?? [])]).slice(1, -1);
  expect(key.length).toBeGreaterThan(32);
  expect(bytes).not.toContain(key);
});

it('changes and takes away the passphrase for who knows it, and for nobody else', async () => {
  const first = await withKeys();
  await first.vault.setPassphrase(PASSPHRASE, '');
  for (const attempt of [
    first.vault.setPassphrase('another one', 'guess'),
    first.vault.removePassphrase('guess'),
  ]) {
    expect(await attempt).toEqual({ ok: false, why: 'wrong-passphrase' });
  }
  expect(await first.vault.setPassphrase('another one', PASSPHRASE)).toEqual({ ok: true });
  const second = first.restart();
  expect((await second.vault.unlock(PASSPHRASE)).ok).toBe(false);
  expect((await second.vault.unlock('another one')).ok).toBe(true);
  expect(await second.read()).toEqual(KEYS);
  expect(await second.vault.removePassphrase('another one')).toEqual({ ok: true });
  const third = second.restart();
  expect(await third.read()).toEqual(KEYS);
  expect(await third.database.keys.toCollection().primaryKeys()).toEqual(['device']);
});

it('a key that was unlocked before a change opens nothing any more', async () => {
  const here = await withKeys();
  await here.vault.setPassphrase(PASSPHRASE, '');
  const old = here.unlocked();
  await here.vault.setPassphrase('another one', PASSPHRASE);
  expect(await createSecretStore(here.database, async () => old).read('apollo')).toEqual({ locked: true });
});

it('a passphrase before the first key', async () => {
  const here = session();
  expect(await here.vault.setPassphrase(PASSPHRASE, '')).toEqual({ ok: true });
  await here.store.save('apollo', { apiKey: 'apollo-key' }, '-key');
  expect(await here.store.read('apollo')).toEqual(KEYS[0]);
  expect(await here.database.keys.toCollection().primaryKeys()).toEqual(['vault']);
});

it('for who forgot it, all keys go and new ones can be saved', async () => {
  const here = await withKeys();
  await here.vault.setPassphrase(PASSPHRASE, '');
  await here.vault.lock();
  await here.vault.reset();
  expect(await here.database.secrets.count()).toBe(0);
  expect(await here.store.save('apollo', { apiKey: 'apollo-key' }, '-key')).toBe(true);
  expect(await here.store.read('apollo')).toEqual(KEYS[0]);
});

it('asks for more work once a record is weaker than new ones, and opens as before', async () => {
  const here = await withKeys();
  await here.vault.setPassphrase(PASSPHRASE, '');
  const { raw, generation } = here.unlocked() ?? { raw: new Uint8Array(), generation: '' };
  const weak = {
    name: 'PBKDF2',
    hash: 'SHA-256',
    iterations: 1000,
    salt: new Uint8Array(16),
  } as const;
  const sealed = await seal(await deriveKey(PASSPHRASE, weak), raw, 'vault');
  await here.database.keys.put({ id: 'vault', generation, derivation: weak, ...sealed });

  const second = here.restart();
  expect((await second.vault.unlock(PASSPHRASE)).ok).toBe(true);
  expect(await second.database.keys.get('vault')).toMatchObject({ derivation: { iterations: 600_000 } });
  const third = second.restart();
  expect((await third.vault.unlock(PASSPHRASE)).ok).toBe(true);
  expect(await third.read()).toEqual(KEYS);
});

it('a key that is saved while the passphrase is set is never lost', async () => {
  const here = await withKeys();
  const [set] = await Promise.all([
    here.vault.setPassphrase(PASSPHRASE, ''),
    here.store.save('hunter', { apiKey: 'hunter-key' }, '-key'),
  ]);
  if (!set.ok) expect(await here.vault.setPassphrase(PASSPHRASE, '')).toEqual({ ok: true });
  expect(await here.store.read('hunter')).toEqual({ locked: false, value: { apiKey: 'hunter-key' } });
  expect(await here.read()).toEqual(KEYS);
});

describe('killed half-way', () => {
  /** Makes write number `n` to the tables fail, as a kill would: the transaction it belongs to never commits. */
  function failAtWrite(database: Database, n: number): () => boolean {
    let writes = 0;
    const count = () => {
      writes += 1;
      if (writes === n) throw new Error('killed');
    };
    for (const table of [database.keys, database.secrets]) {
      table.hook('creating', count);
      table.hook('updating', count);
      table.hook('deleting', count);
    }
    return () => writes >= n;
  }

  type World = Awaited<ReturnType<typeof withKeys>>;
  const steps: [string, (world: World) => Promise<unknown>, before: string, after: string][] = [
    ['setting', ({ vault }) => vault.setPassphrase(PASSPHRASE, ''), '', PASSPHRASE],
    ['changing', ({ vault }) => vault.setPassphrase('another one', PASSPHRASE), PASSPHRASE, 'another one'],
    ['removing', ({ vault }) => vault.removePassphrase(PASSPHRASE), PASSPHRASE, ''],
  ];

  it.each(steps)('%s a passphrase leaves the old or the new, whole', async (_what, act, before, after) => {
    let kills = 0;
    for (let n = 1; ; n += 1) {
      const world = await withKeys();
      if (before !== '') await world.vault.setPassphrase(before, '');
      const wasKilled = failAtWrite(world.database, n);
      await act(world).catch(() => undefined);
      const next = world.restart();
      const passphrase = wasKilled() ? before : after;
      expect((await next.vault.unlock(passphrase)).ok).toBe(true);
      expect(await next.read()).toEqual(KEYS);
      if (!wasKilled()) break;
      kills += 1;
    }
    // Two secrets and the two keys.
    expect(kills).toBeGreaterThanOrEqual(4);
  });
});
