import { createExecutor } from '@/lib/executor/executor';
import type { Order } from '@/lib/executor/tools';
import type { Sender } from '@/lib/http/send';
import { CONNECTION_IDS, type ConnectionId, type HttpResult } from '@/lib/http/types';
import { localDay } from '@/lib/core/local-day';
import { createLists, type Lists } from '@/lib/lists/lists';
import { createZohoCrm } from '@/lib/crm/zoho';
import { createPushes, type Pushes } from '@/lib/push/pushes';
import { crmFieldsCache } from '@/lib/storage/crm-fields';
import { readZohoAccount } from '@/lib/storage/zoho-account';
import { createLookup, type Lookup } from '@/lib/lookup/lookup';
import { recoverCalls } from '@/lib/lookup/recover';
import { sendOrder } from '@/lib/messaging/executor-channel';
import { withExecutorHost } from '@/lib/platform/executor-host';
import { providers } from '@/lib/providers/registry';
import { Database } from '@/lib/storage/database';
import { createSecretStore, type SecretStore } from '@/lib/storage/secrets';
import { readMonth } from '@/lib/storage/spending';
import { readGateways } from '@/lib/storage/policy';
import { readSettings, readyConnections } from '@/lib/storage/settings';
import { forgetUnlocked, keepUnlocked } from '@/lib/storage/unlocked';
import { createVault, type Vault } from '@/lib/storage/vault';
import { createMirror, openDatabase } from './look-after-database';
import { updateIfIdle } from './update';
import { scheduleNextPoll, watchOpenCalls } from './alarms';
import { chosenLanguage } from './language';
import { isLocked, readUnlocked } from './vault';

/** What the listeners share. Holds no state of its own: everything that matters is in the database. */
export interface Parts {
  database: Database;
  secrets: SecretStore;
  /** The passphrase over the secrets. */
  vault: Vault;
  sender: Sender;
  lookup: Lookup;
  lists: Lists;
  pushes: Pushes;
  /** Hands work to the executor: the offscreen document in Chrome and Edge, this event page in Firefox. */
  order(order: Order): Promise<void>;
  /** Makes the executor's document while a look-up is still planned, so that its calls need not wait for it. */
  warmUp(): void;
  callsEnded(callIds: readonly string[]): Promise<void>;
  recover(): Promise<void>;
}

export function createParts(): Parts {
  const database = new Database();
  const executor = createExecutor(database, readUnlocked, readGateways);

  const mirror = createMirror(database);

  const callsEnded = async (callIds: readonly string[]): Promise<void> => {
    await lookup.callsEnded(callIds);
    await lists.advance();
    await scheduleNextPoll(database);
    await mirror();
    await updateIfIdle({ database });
  };

  const vault = createVault(database, {
    keepUnlocked,
    forgetUnlocked,
    alone: (work) => navigator.locks.request('vault', work),
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  });

  const order: Parts['order'] = async (order) => {
    // What is reserved waits; unlocking looks for it.
    if (await isLocked(database)) return;
    if (order.work !== 'poll') {
      void watchOpenCalls();
      await mirror();
    }
    if (import.meta.env.FIREFOX) {
      void executor.run(order, callsEnded);
      return;
    }
    const gateways = await readGateways();
    await withExecutorHost(() =>
      sendOrder({ facet: 'executor', ...order, gateways, speaks: chosenLanguage() }),
    );
  };

  const warmUp = (): void => {
    if (!import.meta.env.FIREFOX) {
      // When this fails, the order that follows says so.
      withExecutorHost(() => Promise.resolve()).catch(() => undefined);
    }
  };

  const lookup = createLookup({
    database,
    providers,
    readSettings,
    readReady: () => readReady(database),
    execute: order,
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    locks: navigator.locks,
  });

  const lists = createLists({
    database,
    lookup,
    providers,
    readContext: async () => ({
      providers,
      settings: await readSettings(),
      ready: await readReady(database),
      spending: await readMonth(database, localDay(Date.now())),
      balances: [],
      now: Date.now(),
    }),
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    locks: navigator.locks,
  });

  const pushes = createPushes({
    database,
    crm: createZohoCrm({
      send: async (call) => {
        const result = await executor.sender.send(call);
        await keepCreditsLeft(database, result);
        return result;
      },
      linkParts: readZohoAccount,
      fields: crmFieldsCache(database, () => Date.now()),
      readRules: async () => (await readSettings()).crm,
      providerLabel: (id) => providers.find((provider) => provider.id === id)?.label ?? id,
    }),
    profileOf: async (personId) => {
      const asked = (await database.lookups.get(personId))?.identity;
      return asked && (await lookup.view(asked)).profile;
    },
    readRules: async () => (await readSettings()).crm,
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    locks: navigator.locks,
  });

  const recover = async (): Promise<void> => {
    if (!(await openDatabase(database))) return;
    await recoverCalls({
      executor: executor.tools,
      execute: order,
      ended: callsEnded,
    });
    await lists.advance();
    await scheduleNextPoll(database);
    await pushes.recover();
    await mirror();
    await updateIfIdle({ database });
  };

  return {
    database,
    secrets: createSecretStore(database, readUnlocked),
    vault,
    sender: executor.sender,
    lookup,
    lists,
    pushes,
    order,
    warmUp,
    callsEnded,
    recover,
  };
}

/** Zoho says how many calls are left once half of the day's are used. */
async function keepCreditsLeft(database: Database, result: HttpResult): Promise<void> {
  const told = result.ok ? result.answer.headers['x-api-credits-remaining'] : undefined;
  const credits = told === undefined || told === '' ? Number.NaN : Number(told);
  if (Number.isFinite(credits))
    await database.balances.put({ provider: 'zoho-crm', credits, at: new Date().toISOString() });
}

/** A connection is ready when its secrets are saved, or a gateway stands in for it. */
async function readReady(database: Database): Promise<ReadonlySet<ConnectionId>> {
  const saved = await database.secrets.toCollection().primaryKeys();
  return readyConnections(CONNECTION_IDS, saved, await readSettings());
}
