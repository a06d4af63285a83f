import type { Database } from './database';
import type { SecretRow } from './rows';
import { seal, unseal } from './seal';
import { currentKey, isCurrent, newDeviceKey, type SecretKeyState } from './secret-key';
import type { Unlocked } from './unlocked';

/** Secrets encrypted at rest; only `connections/` gets to see what is inside. */
export interface SecretStore {
  /** False when it could not be written, because Facet is locked. */
  save(id: string, value: unknown, hint: string): Promise<boolean>;
  read(id: string): Promise<StoredSecret>;
  remove(id: string): Promise<void>;
}

/** `value` is parsed; undefined when nothing is saved or it cannot be decrypted. */
export type StoredSecret = { locked: true } | { locked: false; value: unknown };

/**
 * AES-GCM with a fresh IV per write, bound to the row's id, and a key that no script can export. Without a passphrase this keeps the secrets
 * out of reach of pages and content scripts, not of somebody who copies the whole browser profile; behind one the key is on no disk
 * (lib/storage/vault.ts).
 *
 * @param readUnlocked The key of an unlocked vault, for a database that has one.
 */
export function createSecretStore(
  database: Database,
  readUnlocked: () => Promise<Unlocked | undefined>,
): SecretStore {
  const { keys, secrets } = database;
  return {
    async save(id, value, hint) {
      for (;;) {
        const used = await keyForWriting(database, readUnlocked);
        if (typeof used === 'string') return false;
        const sealed = await seal(used.key, encodeSecret(value), id);
        // A passphrase that was set or changed meanwhile has another key: written with the old one it could never be read.
        const written = await database.transaction('rw', keys, secrets, async () => {
          if (!(await isCurrent(database, used))) return false;
          await secrets.put({ id, ...sealed, bound: true, hint });
          return true;
        });
        if (written) return true;
      }
    },
    async read(id) {
      const row = await secrets.get(id);
      if (!row) return { locked: false, value: undefined };
      const used = await currentKey(database, readUnlocked);
      if (used === 'locked') return { locked: true };
      // Damaged or made with a lost key: the user has to enter it again, which is what "nothing saved" asks for.
      const plain = used === 'none' ? undefined : await openSecret(used.key, row);
      return { locked: false, value: plain && decodeSecret(plain) };
    },
    remove: (id) => secrets.delete(id),
  };
}

/** Rows from before they were bound to their id open without it. */
export const openSecret = (key: CryptoKey, row: SecretRow): ReturnType<typeof unseal> =>
  unseal(key, row, row.bound ? row.id : undefined);

const encodeSecret = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

function decodeSecret(plain: Uint8Array): unknown {
  const value: unknown = JSON.parse(new TextDecoder().decode(plain));
  return value;
}

/** Two contexts may start at once: the second one takes the first one's key. */
async function keyForWriting(
  database: Database,
  readUnlocked: () => Promise<Unlocked | undefined>,
): Promise<SecretKeyState> {
  const { keys } = database;
  const key = await currentKey(database, readUnlocked);
  if (key !== 'none') return key;
  const made = await newDeviceKey();
  await database.transaction('rw', keys, async () => {
    if ((await keys.count()) === 0) await keys.add(made);
  });
  return currentKey(database, readUnlocked);
}
