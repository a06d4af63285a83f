import { panelTroubleWords } from '@/lib/core/words/en/panel-trouble';
import type { Stores } from './stores';

/** Lets the worker do something; when it cannot (storage full, worker gone), the panel says so instead of staying silent. */
export function attempt({ view }: Pick<Stores, 'view'>, work: Promise<unknown>): void {
  work.catch((error: unknown) => {
    const why = error instanceof Error ? error.message : panelTroubleWords.unknownError;
    // The browsers' own name for a disk without room, which the database hands on (IndexedDB, "QuotaExceededError").
    const full = /QuotaExceeded/.test(why);
    view.getState().refuseSearch(full ? panelTroubleWords.storageFull : panelTroubleWords.didNotWork(why));
  });
}
