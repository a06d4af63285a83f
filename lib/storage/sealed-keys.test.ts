import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { Database } from './database';
import { exportSealedKeys, importSealedKeys, sealedKeysSchema } from './sealed-keys';
import { createSecretStore } from './secrets';
import type { Unlocked } from './unlocked';
import { createVault } from './vault';

/** A browser with its own database and memory. */
function browserNamed(name: string) {
  const database = new Database(name);
  let unlocked: Unlocked | undefined;
  const vault = createVault(database, {
    keepUnlocked: async (next) => void (unlocked = next),
    forgetUnlocked: async () => void (unlocked = undefined),
    alone: (work) => work(),
    sleep: () => Promise.resolve(),
  });
  return { database, vault, secrets: createSecretStore(database, async () => unlocked) };
}

async function withKeys(name: string) {
  const old = browserNamed(name);
  await old.secrets.save('apollo', { apiKey: 'canary-apollo-9c01' }, '9c01');
  await old.secrets.save('zoho:token', { accessToken: 'canary-token' }, 'oken');
  await old.vault.setPassphrase('correct horse battery', '');
  return old;
}

it('takes keys to another browser, where the passphrase opens them', async () => {
  const old = await withKeys('old-1');
  await old.vault.lock();
  const file = JSON.stringify(await exportSealedKeys(old.database));
  expect(file).not.toMatch(/canary/);
  const keys = sealedKeysSchema.parse(JSON.parse(file));
  expect(keys.secrets.map(({ id }) => id)).toEqual(['apollo']);

  const next = browserNamed('next-1');
  expect(await importSealedKeys(next.database, keys)).toBe(true);
  expect(await next.secrets.read('apollo')).toEqual({ locked: true });
  expect(await next.vault.unlock('wrong horse')).toEqual({ ok: false, why: 'wrong-passphrase' });
  expect(await next.vault.unlock('correct horse battery')).toEqual({ ok: true });
  expect(await next.secrets.read('apollo')).toEqual({
    locked: false,
    value: { apiKey: 'canary-apollo-9c01' },
  });
});

it('has nothing to give without a passphrase', async () => {
  const { database, secrets } = browserNamed('old-2');
  await secrets.save('apollo', { apiKey: 'canary' }, 'nary');
  expect(await exportSealedKeys(database)).toBeUndefined();
});

it('takes no keys where some are saved, and none that are easy to guess', async () => {
  const keys = await exportSealedKeys((await withKeys('old-3')).database);
  if (!keys) throw new Error('There is a passphrase.');
  const used = browserNamed('used-3');
  await used.secrets.save('crustdata', { apiKey: 'mine' }, 'mine');
  expect(await importSealedKeys(used.database, keys)).toBe(false);
  expect(await used.secrets.read('crustdata')).toEqual({ locked: false, value: { apiKey: 'mine' } });
  const weak = { ...keys, derivation: { ...keys.derivation, iterations: 1000 } };
  const fresh = browserNamed('fresh-3');
  expect(await importSealedKeys(fresh.database, weak)).toBe(false);
  expect(await fresh.database.keys.count()).toBe(0);
});
