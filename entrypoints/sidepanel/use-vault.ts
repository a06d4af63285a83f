import { useEffect, useState } from 'react';
import type { Database } from '@/lib/storage/database';
import { watchVault, type VaultState } from '@/lib/storage/vault-state';

/** Whether the keys wait for the passphrase; undefined for the instant until it is known. */
export function useVault(database: Database): VaultState | undefined {
  const [state, setState] = useState<VaultState>();
  useEffect(() => watchVault(database, setState), [database]);
  return state;
}
