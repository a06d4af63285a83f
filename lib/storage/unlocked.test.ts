import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Database } from './database';
import {
  forgetUnlocked,
  keepUnlocked,
  readUnlockedText,
  unlockedText,
  unlockedUntil,
  useUnlocked,
} from './unlocked';
import { createVault } from './vault';
import { watchVault, type VaultState } from './vault-state';

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 2, 10, 12) });
});
afterEach(() => vi.useRealTimers());

const unlocked = { generation: 'g', raw: crypto.getRandomValues(new Uint8Array(32)) };
const MINUTE = 60_000;

it('gives the same key back, from memory and over a message', async () => {
  await keepUnlocked(unlocked);
  expect(await useUnlocked(15)).toEqual(unlocked);
  expect(readUnlockedText(JSON.parse(JSON.stringify(unlockedText(unlocked))))).toEqual(unlocked);
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});

it.each([
  undefined,
  null,
  'x',
  {},
  { generation: 'g' },
  { generation: 'g', key: 7 },
  { generation: 'g', key: '%' },
])('takes %j for no key', (text) => expect(readUnlockedText(text)).toBeUndefined());

it('locks so many minutes after the last use, and looking is no use', async () => {
  await keepUnlocked(unlocked);
  vi.setSystemTime(Date.now() + 14 * MINUTE);
  expect(await useUnlocked(15)).toEqual(unlocked);
  vi.setSystemTime(Date.now() + 14 * MINUTE);
  expect((await unlockedUntil(15))?.at).toBe(Date.now() + MINUTE);
  vi.setSystemTime(Date.now() + MINUTE);
  expect(await useUnlocked(15)).toBeUndefined();
  expect(await fakeBrowser.storage.session.get()).toEqual({});
});

it('stays unlocked until the browser closes when the user wants that', async () => {
  await keepUnlocked(unlocked);
  vi.setSystemTime(Date.now() + 90 * 24 * 60 * MINUTE);
  expect(await useUnlocked(0)).toEqual(unlocked);
});

it('tells pages whether it is locked, without the key', async () => {
  const database = new Database('vault-state');
  const states: VaultState[] = [];
  const heard = async (state: VaultState) => vi.waitFor(() => expect(states.at(-1)).toBe(state));
  const stop = watchVault(database, (state) => states.push(state));
  await heard('none');
  const vault = createVault(database, {
    keepUnlocked,
    forgetUnlocked,
    alone: (work) => work(),
    sleep: async () => undefined,
  });
  await vault.setPassphrase('correct horse', '');
  await heard('unlocked');
  await vault.lock();
  await heard('locked');
  await vault.unlock('correct horse');
  await heard('unlocked');
  // A key of another passphrase, as it is left when the browser dies in the middle of a change.
  await keepUnlocked(unlocked);
  await heard('locked');
  stop();
});
