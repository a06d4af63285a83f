import { liveQuery } from 'dexie';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Identity } from '@/lib/core/identity/types';
import type { Database } from '@/lib/storage/database';
import type { PersonRow } from '@/lib/storage/rows';
import { historyEntry, renewEntries, type HistoryEntry } from './history-index';

export interface HistoryState {
  /** Newest first; absent until the database answered. */
  entries: readonly HistoryEntry[] | undefined;
  /** Reads everybody, and follows what changes; again and again is once. */
  open(): void;
  /** The identity by which this person was looked up last; undefined when she is gone. */
  identityOf(personId: string): Promise<Identity | undefined>;
  /** Who was written to Zoho by Facet, and not taken back. */
  pushed(): Promise<ReadonlySet<string>>;
  /** Whom this provider found. */
  foundBy(provider: string): Promise<ReadonlySet<string>>;
}

/** So many of the newest are followed live: who is looked up now is among them, and reading all for each change would be slow. */
const FOLLOWED = 200;

export function createHistoryStore(database: Database): StoreApi<HistoryState> {
  const { people, identities, lookups, pushes, calls } = database;
  let opened = false;

  const entriesOf = async (rows: readonly PersonRow[]): Promise<HistoryEntry[]> => {
    const ids = rows.map(({ id }) => id);
    // For many, one pass over all identities is faster than a look for each.
    const ties = await (rows.length > FOLLOWED
      ? identities.toArray()
      : identities.where('personId').anyOf(ids).toArray());
    const byPerson = Map.groupBy(ties, ({ personId }) => personId);
    return rows.map((row) =>
      historyEntry(
        row,
        (byPerson.get(row.id) ?? []).map(({ identity }) => identity),
      ),
    );
  };

  const follow = () =>
    liveQuery(async () => ({
      newest: await entriesOf(await people.orderBy('openedAt').reverse().limit(FOLLOWED).toArray()),
      count: await people.count(),
    })).subscribe(({ newest, count }) => void renew(newest, count));

  let turn = 0;
  const renew = async (newest: readonly HistoryEntry[], count: number) => {
    const own = ++turn;
    let entries = renewEntries(store.getState().entries ?? [], newest);
    // Somebody was forgotten, or joined with another, or nothing was read yet.
    if (entries.length !== count) {
      entries = await entriesOf(await people.orderBy('openedAt').reverse().toArray());
    }
    if (own === turn) store.setState({ entries });
  };

  const store = createStore<HistoryState>(() => ({
    entries: undefined,
    open: () => {
      if (opened) return;
      opened = true;
      follow();
    },
    // The browser may have died between the person and her look-up.
    identityOf: async (personId) =>
      ((await lookups.get(personId)) ?? (await identities.where({ personId }).first()))?.identity,
    pushed: async () => {
      const done = await pushes.filter(({ state }) => state === 'done').toArray();
      return new Set(done.map(({ personId }) => personId));
    },
    foundBy: async (provider) => {
      const found = new Set<string>();
      await calls
        .where('state')
        .equals('answered')
        .each((call) => {
          if (call.provider === provider && call.outcome === 'found') found.add(call.personId);
        });
      return found;
    },
  }));
  return store;
}
