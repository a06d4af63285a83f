import { createAccounts, SANDBOX_KEYS } from '../../sandbox/accounts.ts';
import { createApollo } from '../../sandbox/hosts/apollo.ts';
import { createCrustdata } from '../../sandbox/hosts/crustdata.ts';
import { chargedFor } from '../../sandbox/log.ts';
import { companies } from '../../sandbox/people/companies.ts';
import { crowd } from '../../sandbox/people/crowd.ts';
import { people } from '../../sandbox/people/people.ts';
import { identityKey } from '@/lib/core/identity/key';
import { parseIdentity } from '@/lib/core/identity/parse';
import { executeBatch } from '@/lib/executor/batch';
import { executeCall } from '@/lib/executor/execute';
import type { ExecutorTools, Order } from '@/lib/executor/tools';
import type { ConnectionId, HttpCall, HttpResult } from '@/lib/http/types';
import { fakeLocks } from '@/lib/lookup/fake-locks';
import { createLookup } from '@/lib/lookup/lookup';
import { recoverCalls } from '@/lib/lookup/recover';
import { findProvider, providers } from '@/lib/providers/registry';
import { Database } from '@/lib/storage/database';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/storage/settings';
import { localDay } from '@/lib/core/local-day';
import { readMonth } from '@/lib/storage/spending';
import { createLists } from './lists';

/** For tests: the sandbox's Crustdata and Apollo behind the real journal, executor, look-up and lists. They outlive deaths. */
export function createVendors() {
  const accounts = createAccounts();
  const world = { people: [...people, ...crowd], companies, now: () => Date.now() };
  accounts.crustdata.main.credits = 100_000;
  accounts.crustdata.main.requestsPerMinute = 100_000;
  accounts.apollo.main.credits = 100_000;
  accounts.apollo.main.limits = { minute: 100_000, hour: 100_000, day: 100_000 };
  const apps = {
    crustdata: createCrustdata(world, accounts.crustdata),
    apollo: createApollo(world, accounts.apollo),
  };
  const log: { connection: string; path: string; asked: string[]; charged: number }[] = [];
  return {
    accounts,
    log,
    answer: async ({ connection, path, method, body, headers }: HttpCall): Promise<Response> => {
      const keys: Partial<Record<ConnectionId, Record<string, string>>> = {
        crustdata: { authorization: `Token ${SANDBOX_KEYS.crustdata}` },
        apollo: { 'x-api-key': SANDBOX_KEYS.apollo },
      };
      const request = new Request(`https://${connection}.example${path}`, {
        method,
        headers: { ...headers, ...keys[connection] },
        ...(body === undefined ? {} : { body }),
      });
      const app = connection === 'apollo' ? apps.apollo : apps.crustdata;
      const response = await app.fetch(request);
      log.push({
        connection,
        path: path.split('?')[0] ?? '',
        asked: askedIn(path, body),
        charged: chargedFor(request),
      });
      return response;
    },
  };
}

/** Identity keys that a request names. */
function askedIn(path: string, body: string | undefined): string[] {
  const query = new URL(path, 'https://x.example').searchParams;
  const details: unknown = body === undefined ? undefined : JSON.parse(body).details;
  const texts = [
    ...(query.get('linkedin_profile_url')?.split(',') ?? []),
    ...(query.get('business_email')?.split(',') ?? []),
    query.get('linkedin_url') ?? '',
    query.get('email') ?? '',
    ...(Array.isArray(details) ? details.map((one) => one.linkedin_url ?? one.email) : []),
  ];
  return texts.flatMap((text) => {
    const parsed = parseIdentity(text);
    return parsed.ok ? [identityKey(parsed.identity)] : [];
  });
}

type Vendors = ReturnType<typeof createVendors>;

let databases = 0;
export const newDatabase = () => new Database(`lists-${++databases}`);

export interface Life {
  settings?: Partial<Settings>;
  ready?: readonly ConnectionId[];
  /** Runs before each request leaves; may throw a Problem's kind, or never end when everything dies. */
  wire?(call: HttpCall, place: number): Promise<HttpResult | undefined>;
}

/** One life of the extension over a database that may hold what an earlier one left. */
export function live(database: Database, vendors: Vendors, life: Life = {}) {
  const settings = { ...DEFAULT_SETTINGS, ...life.settings };
  const locks = fakeLocks();
  let ids = 0;
  const born = `${Date.now()}-${Math.random()}`;
  const newId = () => `${born}-${++ids}`;
  const executor: ExecutorTools = {
    database,
    provider: findProvider,
    now: () => Date.now(),
    locks,
    send: async (call, hooks) => {
      const refused = await life.wire?.(call, vendors.log.length);
      if (refused && !refused.ok && refused.problem.money === 'none') return refused;
      try {
        await hooks?.beforeFetch?.();
      } catch {
        return { ok: false, problem: { kind: 'storage', money: 'none' } };
      }
      if (refused) return refused;
      const response = await vendors.answer(call);
      return {
        ok: true,
        answer: {
          id: newId(),
          status: response.status,
          headers: Object.fromEntries(response.headers),
          body: await response.text(),
          receivedAt: new Date().toISOString(),
        },
      };
    },
  };
  const running = new Set<Promise<void>>();
  const execute = async (order: Order): Promise<void> => {
    const work = async () => {
      const ended = order.work === 'batch' ? await executeBatch(executor, order.id) : [order.id];
      if (order.work === 'call') await executeCall(executor, order.id);
      await callsEnded(ended);
    };
    const run = work().finally(() => running.delete(run));
    running.add(run);
  };
  const callsEnded = async (ids: readonly string[]) => {
    await lookup.callsEnded(ids);
    await lists.advance();
  };
  const readSettings = async () => settings;
  const readReady = async () => new Set<ConnectionId>(life.ready ?? ['crustdata', 'apollo']);
  const lookup = createLookup({
    database,
    providers,
    readSettings,
    readReady,
    execute,
    now: () => Date.now(),
    newId,
    locks,
  });
  const lists = createLists({
    database,
    lookup,
    providers,
    readContext: async () => ({
      providers,
      settings,
      ready: await readReady(),
      spending: await readMonth(database, localDay(Date.now())),
      balances: [],
      now: Date.now(),
    }),
    now: () => Date.now(),
    newId,
    locks,
  });
  return {
    lookup,
    lists,
    /** As every start of the worker does. */
    recover: async () => {
      await recoverCalls({ executor, execute, ended: callsEnded });
      await lists.advance();
    },
    /** Until nothing is under way but what hangs. */
    rest: async ({ hanging = 0 } = {}) => {
      while (running.size > hanging) await Promise.race(running);
    },
  };
}
