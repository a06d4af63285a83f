import type { Database } from './database';
import type { DeviceKeyRow, VaultRow } from './rows';
import { importKey } from './seal';
import type { Unlocked } from './unlocked';

/** The key that secrets are written with at the moment. */
export interface SecretKey {
  key: CryptoKey;
  /** Tells it from the keys before and after it; absent for a device key that an early version made. */
  generation?: string | undefined;
}

export type SecretKeyState = SecretKey | 'locked' | 'none';

/** Behind a passphrase the unlocked one, else the device's own. */
export async function currentKey(
  database: Database,
  readUnlocked: () => Promise<Unlocked | undefined>,
): Promise<SecretKeyState> {
  const vault = await readVault(database);
  if (!vault) return (await readDeviceKey(database)) ?? 'none';
  const unlocked = await readUnlocked();
  if (unlocked?.generation !== vault.generation) return 'locked';
  return { key: await importKey(unlocked.raw), generation: vault.generation };
}

export async function readVault({ keys }: Database): Promise<VaultRow | undefined> {
  const row = await keys.get('vault');
  return row?.id === 'vault' ? row : undefined;
}

export async function readDeviceKey({ keys }: Database): Promise<DeviceKeyRow | undefined> {
  const row = await keys.get('device');
  return row?.id === 'device' ? row : undefined;
}

/** Whether the key is still the one that secrets are written with; inside the transaction that writes. */
export async function isCurrent(database: Database, { generation }: SecretKey): Promise<boolean> {
  const row = (await readVault(database)) ?? (await readDeviceKey(database));
  return row !== undefined && row.generation === generation;
}

/** A key of this device, for who has no passphrase. */
export async function newDeviceKey(): Promise<DeviceKeyRow> {
  const usages = ['encrypt', 'decrypt'] as const;
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, usages);
  return { id: 'device', generation: crypto.randomUUID(), key };
}
