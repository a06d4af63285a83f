import type { Database } from './database';

/**
 * Remembers that the people of these identity keys were forgotten, by nothing but keyed hashes. The key never leaves this browser, so that
 * a copy of the hashes alone tells nobody whom they stand for.
 *
 * @param at ISO 8601.
 */
export async function rememberForgotten(
  database: Database,
  keys: readonly string[],
  { group, at }: { group: string; at: string },
): Promise<void> {
  const salt = await saltOf(database);
  const hashes = await Promise.all(keys.map((key) => hashOf(salt, key)));
  await database.forgotten.bulkPut(hashes.map((hash) => ({ hash, group, at })));
}

/** Which of these identity keys belong to forgotten people, and since when (ISO 8601). */
export async function forgottenAmong(
  database: Database,
  keys: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await rowsOf(database, keys);
  return new Map(rows.map(({ key, row }) => [key, row.at]));
}

/** The user insists: these people may be looked up again, by any of their identities. */
export async function lookUpAgain(database: Database, keys: readonly string[]): Promise<void> {
  const groups = (await rowsOf(database, keys)).map(({ row }) => row.group);
  await database.forgotten.where('group').anyOf(groups).delete();
}

async function rowsOf(database: Database, keys: readonly string[]) {
  const salt = (await database.forgotten.count()) > 0 ? await database.salts.get('forgotten') : undefined;
  if (!salt) return [];
  // The wrapping keeps a live query's zone over what is no promise of the database's.
  const hashes = await Promise.resolve(Promise.all(keys.map((key) => hashOf(salt.key, key))));
  const rows = await database.forgotten.bulkGet(hashes);
  return keys.flatMap((key, place) => {
    const row = rows[place];
    return row ? [{ key, row }] : [];
  });
}

/** Two contexts may forget at once: `add` makes the second one take the first one's key. */
async function saltOf({ salts }: Database): Promise<CryptoKey> {
  const saved = await salts.get('forgotten');
  if (saved) return saved.key;
  const key = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  try {
    await salts.add({ id: 'forgotten', key });
    return key;
  } catch (error) {
    const other = await salts.get('forgotten');
    if (!other) throw error;
    return other.key;
  }
}

async function hashOf(key: CryptoKey, text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
