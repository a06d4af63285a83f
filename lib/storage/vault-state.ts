import { liveQuery } from 'dexie';
import type { Database } from './database';
import { readVault } from './secret-key';
import { watchUnlocked } from './unlocked';

/** 'none': no passphrase was set, and the device's own key opens the secrets. */
export type VaultState = 'none' | 'locked' | 'unlocked';

/** Calls back with the state now and after each change; returns the way to stop. */
export function watchVault(database: Database, listener: (state: VaultState) => void): () => void {
  let vault: string | undefined;
  let key: string | undefined;
  let told: VaultState | undefined;
  let known = false;
  const tell = () => {
    const state = vault === undefined ? 'none' : vault === key ? 'unlocked' : 'locked';
    if (!known || state === told) return;
    told = state;
    listener(state);
  };
  const rows = liveQuery(() => readVault(database)).subscribe((row) => {
    vault = row?.generation;
    known = true;
    tell();
  });
  const stop = watchUnlocked((generation) => {
    key = generation;
    tell();
  });
  return () => {
    rows.unsubscribe();
    stop();
  };
}
