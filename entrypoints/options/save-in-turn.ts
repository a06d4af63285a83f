import type { StoreApi } from 'zustand/vanilla';
import type { SettingsState } from '@/lib/state/settings-store';
import { readSettings } from '@/lib/storage/settings';

/** Runs one change of the settings. Rejects when it was not stored. */
export type SaveInTurn = (write: (state: SettingsState) => Promise<void>) => Promise<void>;

/**
 * The settings are stored as a whole, so each change has to start from what is stored when its turn comes: two switches flipped at
 * once, or another tab, would otherwise undo each other.
 */
export function saveInTurn(store: StoreApi<SettingsState>): SaveInTurn {
  let before = Promise.resolve();
  const load = async () => store.setState({ settings: await readSettings() });
  return (write) => {
    const turn = before.then(load).then(() => write(store.getState()));
    before = turn.catch(() => undefined);
    return turn.then(load);
  };
}
