import type { Handlers } from '@/lib/messaging/protocol';
import type { Database } from '@/lib/storage/database';
import { readVault } from '@/lib/storage/secret-key';
import { readSettings } from '@/lib/storage/settings';
import { unlockedText, unlockedUntil, useUnlocked, type Unlocked } from '@/lib/storage/unlocked';
import type { VaultResult } from '@/lib/storage/vault';
import { browser } from 'wxt/browser';
import type { Parts } from './parts';

type VaultHandlers = Pick<Handlers, Extract<keyof Handlers, `vault.${string}`>>;

/** Setting, changing and taking away the passphrase, locking and unlocking. */
export function vaultHandlers({ vault, recover }: Parts): VaultHandlers {
  const opened = async (work: Promise<VaultResult>): Promise<VaultResult> => {
    const result = await work;
    if (result.ok) {
      await lockLater();
      // What waited for the key goes out now.
      void recover();
    }
    return result;
  };
  return {
    'vault.set': ({ passphrase, current }) => opened(vault.setPassphrase(passphrase, current)),
    'vault.remove': ({ current }) => opened(vault.removePassphrase(current)),
    'vault.unlock': ({ passphrase }) => opened(vault.unlock(passphrase)),
    'vault.lock': async () => {
      await vault.lock();
      return null;
    },
    'vault.reset': async () => {
      await vault.reset();
      return null;
    },
    'vault.key': async () => {
      const unlocked = await readUnlocked();
      return unlocked ? unlockedText(unlocked) : null;
    },
  };
}

/** The key in memory; a use of it. Undefined while Facet is locked, and without a passphrase. */
export const readUnlocked = async (): Promise<Unlocked | undefined> =>
  useUnlocked((await readSettings()).lockAfterMinutes);

/** Whether the keys are behind a passphrase that has to be entered first; looking is no use of the key. */
export async function isLocked(database: Database): Promise<boolean> {
  const vault = await readVault(database);
  if (!vault) return false;
  const until = await unlockedUntil((await readSettings()).lockAfterMinutes);
  return until === undefined || until.at <= Date.now() || until.use.generation !== vault.generation;
}

const ALARM = 'lock-vault';

/** The alarm is for a worker that sleeps then; it may have slept through uses, and looks again. */
export async function lockLater(): Promise<void> {
  const until = await unlockedUntil((await readSettings()).lockAfterMinutes);
  if (until === undefined || until.at === Infinity) await browser.alarms.clear(ALARM);
  else await browser.alarms.create(ALARM, { when: until.at });
}

export function lockOnAlarm({ vault }: Parts): void {
  const look = async () => {
    const until = await unlockedUntil((await readSettings()).lockAfterMinutes);
    if (until && until.at <= Date.now()) await vault.lock();
    await lockLater();
  };
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === ALARM) void look();
  });
}
