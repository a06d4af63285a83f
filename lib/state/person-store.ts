import { liveQuery } from 'dexie';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Identity } from '@/lib/core/identity/types';
import { localDay } from '@/lib/core/local-day';
import { sumPrices } from '@/lib/core/price';
import { CONNECTION_IDS } from '@/lib/http/types';
import { nothingStored, readPersonRows, type PersonRows } from '@/lib/lookup/person-rows';
import { viewPerson, type PersonView } from '@/lib/lookup/view-person';
import type { Price } from '@/lib/providers/types';
import { providers } from '@/lib/providers/registry';
import type { Database } from '@/lib/storage/database';
import type { BalanceRow, SpendingRow } from '@/lib/storage/rows';
import { readMonth } from '@/lib/storage/spending';
import { DEFAULT_SETTINGS, readyConnections, watchSettings, type Settings } from '@/lib/storage/settings';

/** The person on screen, always as the database has her: the worker writes, the live query shows. */
export interface PersonState {
  identity: Identity | undefined;
  /** Absent while nothing is shown, and for the instant until the database answered. */
  view: PersonView | undefined;
  show(identity: Identity | undefined): void;
  /** What asking about people of whom nothing is stored would cost together, as an estimate. */
  priceOf(identities: readonly Identity[]): Price;
}

export function createPersonStore(database: Database): StoreApi<PersonState> {
  let rows: PersonRows | undefined;
  let settings: Settings = DEFAULT_SETTINGS;
  let savedIds: readonly string[] = [];
  let watched: { unsubscribe(): void } | undefined;

  let spending: readonly SpendingRow[] = [];
  let balances: readonly BalanceRow[] = [];

  const context = () => ({
    providers,
    settings,
    ready: readyConnections(CONNECTION_IDS, savedIds, settings),
    spending,
    balances,
    now: Date.now(),
  });
  const store = createStore<PersonState>((set, get) => ({
    identity: undefined,
    view: undefined,
    priceOf: (identities) =>
      sumPrices(identities.map((one) => viewPerson(nothingStored(one), context()).price)),
    show: (identity) => {
      if (sameIdentity(identity, get().identity)) return;
      watched?.unsubscribe();
      rows = undefined;
      set({ identity, view: undefined });
      if (!identity) return;
      watched = liveQuery(() => readPersonRows(database, identity)).subscribe((fresh) => {
        rows = fresh;
        renew();
      });
    },
  }));

  const renew = () => {
    if (!rows) return;
    store.setState({ view: viewPerson(rows, context()) });
  };
  watchSettings((fresh) => {
    settings = fresh;
    renew();
  });
  liveQuery(() =>
    Promise.all([readMonth(database, localDay(Date.now())), database.balances.toArray()]),
  ).subscribe((fresh) => {
    [spending, balances] = fresh;
    renew();
  });
  liveQuery(() => database.secrets.toCollection().primaryKeys()).subscribe((saved) => {
    savedIds = saved;
    renew();
  });
  return store;
}

const sameIdentity = (a: Identity | undefined, b: Identity | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && JSON.stringify(a) === JSON.stringify(b));
