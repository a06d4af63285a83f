import type { Database } from './database';

/** Secrets encrypted at rest; only `connections/` gets to see what is inside. */
export interface SecretStore {
  save(id: string, value: unknown, hint: string): Promise<void>;
  /** The parsed value; undefined when nothing is saved or it cannot be decrypted. */
  read(id: string): Promise<unknown>;
  remove(id: string): Promise<void>;
}

/**
 * AES-GCM with a fresh IV per write and a key that no script can export. Without a passphrase this keeps the secrets out of reach of
 * pages and content scripts, not of somebody who copies the whole browser profile.
 */
export function createSecretStore(database: Database, crypto: Crypto = globalThis.crypto): SecretStore {
  return {
    async save(id, value, hint) {
      const key = await deviceKey(database, crypto);
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const plain = new TextEncoder().encode(JSON.stringify(value));
      const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, plain);
      await database.secrets.put({ id, iv, data, hint });
    },
    async read(id) {
      const row = await database.secrets.get(id);
      if (!row) return undefined;
      const key = await deviceKey(database, crypto);
      try {
        const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: row.iv }, key, row.data);
        const value: unknown = JSON.parse(new TextDecoder().decode(plain));
        return value;
      } catch {
        // Damaged or made with a lost key: the user has to enter it again, which is what "nothing saved" asks for.
        return undefined;
      }
    },
    remove: (id) => database.secrets.delete(id),
  };
}

/** Two contexts may start at once: `add` makes the second one take the first one's key. */
async function deviceKey(database: Database, crypto: Crypto): Promise<CryptoKey> {
  const saved = await database.keys.get('device');
  if (saved) return saved.key;
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  try {
    await database.keys.add({ id: 'device', key });
    return key;
  } catch {
    return (await database.keys.get('device'))?.key ?? key;
  }
}
