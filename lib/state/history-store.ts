import { liveQuery } from 'dexie';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Identity } from '@/lib/core/identity/types';
import type { Database } from '@/lib/storage/database';
import type { PersonRow } from '@/lib/storage/rows';

export interface HistoryState {
  /** Newest first. */
  people: readonly PersonRow[];
  /** The identity by which this person was looked up last; undefined when she is gone. */
  identityOf(personId: string): Promise<Identity | undefined>;
}

const KEPT = 5000;

export function createHistoryStore(database: Database): StoreApi<HistoryState> {
  const store = createStore<HistoryState>(() => ({
    people: [],
    identityOf: async (personId) => (await database.lookups.get(personId))?.identity,
  }));
  liveQuery(() => database.people.orderBy('openedAt').reverse().limit(KEPT).toArray()).subscribe((people) => {
    store.setState({ people });
  });
  return store;
}
