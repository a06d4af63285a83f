import type { Database } from './database';
import { deriveKey, isStrong, newDerivation } from './passphrase';
import type { SecretRow, VaultRow } from './rows';
import { importKey, seal, unseal } from './seal';
import { isCurrent, newDeviceKey, readDeviceKey, readVault, type SecretKey } from './secret-key';
import { openSecret } from './secrets';
import type { Unlocked } from './unlocked';

/** Why the passphrase was not taken. 'changed': another tab was faster. */
export type VaultRefusal = 'wrong-passphrase' | 'changed';

export type VaultResult = { ok: true } | { ok: false; why: VaultRefusal };

/**
 * The passphrase over all secrets. It makes (slowly) a key that opens one other key, which is random and in memory only, and the secrets
 * are sealed with that one. Each change writes every secret anew in one transaction: a browser that dies on the way has the old or the
 * new, whole.
 */
export interface Vault {
  /** Sets the first passphrase, or another one; `current` is asked for when there is one. Leaves the vault unlocked. */
  setPassphrase(passphrase: string, current: string): Promise<VaultResult>;
  removePassphrase(current: string): Promise<VaultResult>;
  unlock(passphrase: string): Promise<VaultResult>;
  lock(): Promise<void>;
  /** For who forgot the passphrase: every secret goes, and the passphrase with them. */
  reset(): Promise<void>;
}

export interface VaultTools {
  keepUnlocked(unlocked: Unlocked): Promise<void>;
  forgetUnlocked(): Promise<void>;
  /** One attempt at a time over all contexts (Web Locks). */
  alone<T>(work: () => Promise<T>): Promise<T>;
  sleep(ms: number): Promise<void>;
}

/** Beside the work of the key itself: who guesses through the screen gets one try a second. */
const WRONG_PASSPHRASE_MS = 1000;

const ABOUT = 'vault';

export function createVault(database: Database, tools: VaultTools): Vault {
  const { keys, secrets } = database;

  /** Opens the vault by its passphrase, or the device's key where there is none; a wrong one takes its time. */
  const open = async (passphrase: string): Promise<Opened | undefined> => {
    const vault = await readVault(database);
    if (!vault) return { vault, used: await readDeviceKey(database) };
    const raw = await unseal(await deriveKey(passphrase, vault.derivation), vault, ABOUT);
    if (raw) return { vault, raw, used: { key: await importKey(raw), generation: vault.generation } };
    await tools.sleep(WRONG_PASSPHRASE_MS);
    return undefined;
  };

  /** Writes all secrets with the next key, and that key; nothing at all when anything changed since they were read. */
  const replaceKey = async (used: SecretKey | undefined, next: NextKey): Promise<VaultResult> => {
    const before = await secrets.toArray();
    const after = await Promise.all(before.map((row) => resealed(row, used, next)));
    const written = await database.transaction('rw', keys, secrets, async () => {
      const now = await secrets.toArray();
      const same = now.length === before.length && now.every((row, place) => isSame(row, before[place]));
      if (!same || !(used ? await isCurrent(database, used) : (await keys.count()) === 0)) return false;
      await secrets.bulkPut(after);
      await keys.clear();
      await keys.add(next.row);
      return true;
    });
    return written ? { ok: true } : { ok: false, why: 'changed' };
  };

  const setPassphrase = async (passphrase: string, current: string): Promise<VaultResult> => {
    const opened = await open(current);
    if (!opened) return { ok: false, why: 'wrong-passphrase' };
    const raw = crypto.getRandomValues(new Uint8Array(32));
    const generation = crypto.randomUUID();
    const row = await sealVault(passphrase, { raw, generation });
    const replaced = await replaceKey(opened.used, { row, key: await importKey(raw) });
    if (replaced.ok) await tools.keepUnlocked({ raw, generation });
    return replaced;
  };

  const removePassphrase = async (current: string): Promise<VaultResult> => {
    const opened = await open(current);
    if (!opened) return { ok: false, why: 'wrong-passphrase' };
    if (!opened.vault) return { ok: true };
    const row = await newDeviceKey();
    const replaced = await replaceKey(opened.used, { row, key: row.key });
    if (replaced.ok) await tools.forgetUnlocked();
    return replaced;
  };

  const unlock = async (passphrase: string): Promise<VaultResult> => {
    const opened = await open(passphrase);
    if (!opened) return { ok: false, why: 'wrong-passphrase' };
    const { vault, raw } = opened;
    if (!vault || !raw) return { ok: true };
    const { generation } = vault;
    await tools.keepUnlocked({ raw, generation });
    if (!isStrong(vault.derivation))
      await strengthen(vault, await sealVault(passphrase, { raw, generation }));
    return { ok: true };
  };

  /** The same key under more work than the record asked for so far. */
  const strengthen = (old: VaultRow, row: VaultRow): Promise<void> =>
    database.transaction('rw', keys, async () => {
      const now = await readVault(database);
      if (now && isSame(now, old)) await keys.put(row);
    });

  return {
    setPassphrase: (passphrase, current) => tools.alone(() => setPassphrase(passphrase, current)),
    removePassphrase: (current) => tools.alone(() => removePassphrase(current)),
    unlock: (passphrase) => tools.alone(() => unlock(passphrase)),
    lock: () => tools.forgetUnlocked(),
    reset: async () => {
      await database.transaction('rw', keys, secrets, async () => {
        await secrets.clear();
        await keys.clear();
      });
      await tools.forgetUnlocked();
    },
  };
}

interface Opened {
  vault: VaultRow | undefined;
  raw?: Uint8Array<ArrayBuffer>;
  /** Undefined when nothing was ever saved. */
  used: SecretKey | undefined;
}

interface NextKey {
  row: Awaited<ReturnType<typeof newDeviceKey>> | VaultRow;
  key: CryptoKey;
}

async function sealVault(passphrase: string, { raw, generation }: Unlocked): Promise<VaultRow> {
  const derivation = newDerivation();
  return {
    id: 'vault',
    generation,
    derivation,
    ...(await seal(await deriveKey(passphrase, derivation), raw, ABOUT)),
  };
}

/** What could not be read before cannot be read afterwards either, and stays as it is. */
async function resealed(row: SecretRow, used: SecretKey | undefined, { key }: NextKey): Promise<SecretRow> {
  const plain = used && (await openSecret(used.key, row));
  return plain ? { ...row, ...(await seal(key, plain, row.id)), bound: true } : row;
}

/** Every write has an IV of its own. */
const isSame = (a: { iv: Uint8Array }, b: { iv: Uint8Array } | undefined): boolean =>
  b !== undefined && a.iv.every((byte, place) => byte === b.iv[place]);
