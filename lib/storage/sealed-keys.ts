import * as z from 'zod/mini';
import type { Database } from './database';
import { isStrong } from './passphrase';
import { readVault } from './secret-key';

const base64 = z.string().check(z.regex(/^[A-Za-z0-9+/]{1,20000}={0,2}$/));
const sealed = { iv: base64, data: base64 };

/** The keys of a vault as they stand on the disk: worth nothing without the passphrase. All bytes in Base64. */
export const sealedKeysSchema = z.object({
  generation: z.string().check(z.maxLength(100)),
  // More rounds than this would only keep the browser busy.
  derivation: z.object({ iterations: z.int().check(z.minimum(1), z.maximum(10_000_000)), salt: base64 }),
  ...sealed,
  secrets: z
    .array(
      z.object({
        id: z.string().check(z.maxLength(50)),
        ...sealed,
        hint: z.string().check(z.maxLength(4)),
      }),
    )
    .check(z.maxLength(50)),
});

export type SealedKeys = z.output<typeof sealedKeysSchema>;

/** Undefined without a passphrase: then nothing but this browser could open them. Works while Facet is locked; what lasts an hour stays here. */
export async function exportSealedKeys(database: Database): Promise<SealedKeys | undefined> {
  const { secrets, keys } = database;
  return database.transaction('r', secrets, keys, async () => {
    const vault = await readVault(database);
    if (!vault) return undefined;
    const rows = await secrets.filter(({ id, bound }) => bound === true && id !== 'zoho:token').toArray();
    const { iterations, salt } = vault.derivation;
    return {
      generation: vault.generation,
      derivation: { iterations, salt: toBase64(salt) },
      iv: toBase64(vault.iv),
      data: toBase64(new Uint8Array(vault.data)),
      secrets: rows.map(({ id, iv, data, hint }) => ({
        id,
        iv: toBase64(iv),
        data: toBase64(new Uint8Array(data)),
        hint,
      })),
    };
  });
}

/** Facet is locked afterwards, and opens with the passphrase of the file. False, and nothing changes, where keys are saved or it asks for too little work. */
export async function importSealedKeys(database: Database, file: SealedKeys): Promise<boolean> {
  const { secrets, keys } = database;
  const derivation = {
    name: 'PBKDF2',
    hash: 'SHA-256',
    iterations: file.derivation.iterations,
    salt: toBytes(file.derivation.salt),
  } as const;
  if (!isStrong(derivation)) return false;
  return database.transaction('rw', secrets, keys, async () => {
    if ((await secrets.count()) > 0 || (await readVault(database))) return false;
    await keys.clear();
    const { iv, data, generation } = file;
    await keys.add({
      id: 'vault',
      generation,
      derivation,
      iv: toBytes(iv),
      data: toBytes(data).buffer,
    });
    await secrets.bulkAdd(
      file.secrets.map(({ id, hint, ...row }) => ({
        id,
        iv: toBytes(row.iv),
        data: toBytes(row.data).buffer,
        bound: true as const,
        hint,
      })),
    );
    return true;
  });
}

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

const toBytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
