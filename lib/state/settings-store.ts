import { liveQuery } from 'dexie';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { localDay } from '@/lib/core/local-day';
import { ownPrices, type OwnPrices } from '@/lib/core/tariff';
import { ask } from '@/lib/messaging/client';
import type { Database } from '@/lib/storage/database';
import type { RequestRow, SpendingRow } from '@/lib/storage/rows';
import { DEFAULT_SETTINGS, providerSettings, watchSettings, type Settings } from '@/lib/storage/settings';
import { readMonth } from '@/lib/storage/spending';
import { readZohoAccount, type ZohoAccount } from '@/lib/storage/zoho-account';

export interface SettingsState {
  settings: Settings;
  /** The last four characters of each saved secret, by connection; a saved secret itself never comes back here. */
  hints: Readonly<Record<string, string>>;
  zohoAccount: ZohoAccount | undefined;
  /** The fields of the connected Zoho by module, as lib/crm keeps them. */
  crmFields: Readonly<Record<string, unknown>>;
  /** This month's. */
  spending: readonly SpendingRow[];
  /** The ledger, newest first. */
  requests: readonly RequestRow[];
  setEnabled(provider: string, enabled: boolean): Promise<void>;
  setOption(provider: string, name: string, value: unknown): Promise<void>;
  /** Sets one limit, or takes it away. */
  setLimit(provider: string, period: 'daily' | 'monthly', credits: number | undefined): Promise<void>;
  /** Sets one price; undefined: not known. */
  setPrice(provider: string, key: string, credits: number | undefined): Promise<void>;
  change(patch: Partial<Omit<Settings, 'providers' | 'limits'>>): Promise<void>;
}

const SHOWN_REQUESTS = 500;

/** The settings page's state; writes go through the worker. */
export function createSettingsStore(database: Database): StoreApi<SettingsState> {
  const store = createStore<SettingsState>((_set, get) => {
    const providers = async (id: string, patch: Partial<Settings['providers'][string]>) => {
      const { settings } = get();
      const changed = { ...providerSettings(settings, id), ...patch };
      await ask('settings.save', {
        settings: { ...settings, providers: { ...settings.providers, [id]: changed } },
      });
    };
    return {
      settings: DEFAULT_SETTINGS,
      hints: {},
      zohoAccount: undefined,
      crmFields: {},
      spending: [],
      requests: [],
      setEnabled: (id, enabled) => providers(id, { enabled }),
      setOption: (id, name, value) =>
        providers(id, { options: { ...providerSettings(get().settings, id).options, [name]: value } }),
      setLimit: async (id, period, credits) => {
        const { settings } = get();
        const { [period]: _old, ...other } = settings.limits[id] ?? {};
        const changed = credits === undefined ? other : { ...other, [period]: credits };
        await ask('settings.save', {
          settings: { ...settings, limits: { ...settings.limits, [id]: changed } },
        });
      },
      setPrice: (id, key, credits) => {
        const { options } = providerSettings(get().settings, id);
        const prices = { ...pricesOf(options), [key]: credits ?? null };
        return providers(id, { options: { ...options, prices } });
      },
      change: async (patch) => {
        await ask('settings.save', { settings: { ...get().settings, ...patch } });
      },
    };
  });
  watchSettings((settings) => store.setState({ settings }));
  liveQuery(() => database.secrets.toArray()).subscribe((rows) => {
    store.setState({ hints: Object.fromEntries(rows.map(({ id, hint }) => [id, hint])) });
    void readZohoAccount().then((zohoAccount) => store.setState({ zohoAccount }));
  });
  liveQuery(() => database.crmFields.toArray()).subscribe((rows) => {
    store.setState({ crmFields: Object.fromEntries(rows.map(({ module, fields }) => [module, fields])) });
  });
  liveQuery(() => readMonth(database, localDay(Date.now()))).subscribe((spending) => {
    store.setState({ spending });
  });
  liveQuery(() => database.requests.orderBy('at').reverse().limit(SHOWN_REQUESTS).toArray()).subscribe(
    (requests) => {
      store.setState({ requests });
    },
  );
  return store;
}

const pricesOf = (options: Readonly<Record<string, unknown>>): OwnPrices =>
  ownPrices.safeParse(options['prices']).data ?? {};
