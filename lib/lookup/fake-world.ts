import type { Identity } from '@/lib/core/identity/types';
import { identityKey } from '@/lib/core/identity/key';
import { parseIdentity } from '@/lib/core/identity/parse';
import type { ProviderId } from '@/lib/core/profile/claim';
import type { ConnectionId, HttpResult } from '@/lib/http/types';
import { executeBatch } from '@/lib/executor/batch';
import { executeCall } from '@/lib/executor/execute';
import { executePoll } from '@/lib/executor/poll';
import type { ExecutorTools, Order } from '@/lib/executor/tools';
import type { Outcome, Provider } from '@/lib/providers/types';
import { Database } from '@/lib/storage/database';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/storage/settings';
import * as z from 'zod/mini';
import { createLookup } from './lookup';

/** For tests: vendors that answer by a script, over the real journal, executor and look-up. */

export const identityOf = (text: string): Identity => {
  const parsed = parseIdentity(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.reason}`);
  return parsed.identity;
};

export interface FakeVendor {
  id: ProviderId;
  connection: ConnectionId;
  /** Undefined: nobody knows the price. */
  credits: number | undefined;
  /** What `interpret` makes of each answer, in turn; the last one repeats. */
  outcomes: Outcome[];
  /** What the wire does, in turn; 'answer' when exhausted. */
  wire?: ('answer' | 'cut' | 'refused')[];
  needsCompany?: boolean;
  /** How many it takes in one call; it answers about them in the reverse order. */
  batchOf?: number;
}

export const found = (credits: number, slug = 'jane-doe', email?: string, company?: string): Outcome => ({
  status: 'found',
  subject: {
    names: ['Jane Doe'],
    slugs: [slug],
    echoes: [],
    emails: email === undefined ? [] : [email],
    companies: company === undefined ? [] : [company],
    companyDomains: [],
    about: 'person',
  },
  claims:
    company === undefined
      ? []
      : [
          {
            field: 'company',
            value: company,
            provider: 'apollo',
            answerId: 'a',
            pointer: '',
            confidence: 1,
            fetchedAt: '2026-01-01T00:00:00Z',
          },
        ],
  spent: { credits },
  notes: [],
});

let databases = 0;

export function createFakeWorld(vendors: FakeVendor[], chosen: Partial<Settings> = {}) {
  const database = new Database(`lookup-${++databases}`);
  const sent: string[] = [];
  let clock = Date.UTC(2026, 0, 1);
  let ids = 0;
  const answered = new Map<FakeVendor, number>();
  const place = (vendor: FakeVendor): number => {
    const count = answered.get(vendor) ?? 0;
    answered.set(vendor, count + 1);
    return count;
  };

  const providers = vendors.map((vendor): Provider<unknown> => ({
    id: vendor.id,
    label: vendor.id,
    connection: vendor.connection,
    accepts: ['linkedin', 'email'],
    settings: z.unknown(),
    missing: (query) => (vendor.needsCompany && query.known.company === undefined ? ['company'] : []),
    price: () => (vendor.credits === undefined ? undefined : { credits: vendor.credits }),
    call: (query) => ({
      connection: vendor.connection,
      method: 'GET',
      path: `/${vendor.id}/${identityKey(query.identity)}`,
      purpose: 'test',
      personal: [],
      paid: true,
      timeoutMs: 1000,
    }),
    poll: (ticket) => ({
      connection: vendor.connection,
      method: 'GET',
      path: `/${vendor.id}/job/${ticket}`,
      purpose: 'test',
      personal: [],
      paid: false,
      timeoutMs: 1000,
    }),
    ...(vendor.batchOf === undefined
      ? {}
      : {
          batch: {
            size: vendor.batchOf,
            group: ({ identity }) => identity.kind,
            call: (queries) => ({
              connection: vendor.connection,
              method: 'GET',
              path: `/${vendor.id}/${queries.map(({ identity }) => identityKey(identity)).join(',')}`,
              purpose: 'test',
              personal: [],
              paid: true,
              timeoutMs: 1000,
            }),
            split: ({ status }, queries) => queries.map((_query, place) => ({ status, body: String(place) })),
          },
        }),
    pollDelayMs: (attempt) => (attempt <= 3 ? 1000 : undefined),
    // The body says which answer it is, so that reading one twice gives the same outcome.
    interpret: ({ body, id, receivedAt }) => {
      const outcome = vendor.outcomes[Math.min(Number(body), vendor.outcomes.length - 1)] ?? found(0);
      if (outcome.status !== 'found') return outcome;
      const claims = outcome.claims.map((claim) => ({ ...claim, answerId: id, fetchedAt: receivedAt }));
      return { ...outcome, claims };
    },
    check: () => {
      throw new Error('not used');
    },
    readCheck: () => ({}),
  }));

  const executor: ExecutorTools = {
    database,
    provider: (id) => {
      const provider = providers.find((candidate) => candidate.id === id);
      if (!provider) throw new Error(id);
      return provider;
    },
    now: () => clock,
    locks: fakeLocks(),
    send: async (call, hooks): Promise<HttpResult> => {
      const vendor = vendors.find(({ id }) => call.path.startsWith(`/${id}/`));
      const wire = vendor?.wire?.shift() ?? 'answer';
      if (wire === 'refused') return { ok: false, problem: { kind: 'key-missing', money: 'none' } };
      try {
        await hooks?.beforeFetch?.();
      } catch {
        return { ok: false, problem: { kind: 'storage', money: 'none' } };
      }
      sent.push(call.path);
      if (wire === 'cut') return { ok: false, problem: { kind: 'network', money: 'maybe' } };
      return {
        ok: true,
        answer: {
          id: `answer-${++ids}`,
          status: 200,
          headers: {},
          body: String(vendor ? place(vendor) : 0),
          receivedAt: new Date(clock).toISOString(),
        },
      };
    },
  };

  const execute = async ({ work, id }: Order): Promise<void> => {
    if (work === 'call') await executeCall(executor, id);
    await lookup.callsEnded(work === 'batch' ? await executeBatch(executor, id) : [id]);
  };

  const lookup = createLookup({
    database,
    providers,
    readSettings: async () => ({ ...DEFAULT_SETTINGS, ...chosen }),
    readReady: async () => new Set<ConnectionId>(['crustdata', 'apollo', 'zoho']),
    execute,
    now: () => clock,
    newId: () => `id-${++ids}`,
    locks: executor.locks,
  });

  return {
    database,
    executor,
    execute,
    lookup,
    sent,
    pass: (ms: number) => {
      clock += ms;
    },
    poll: async () => {
      for (const job of await database.jobs.toArray()) {
        await executePoll(executor, job.callId);
        await lookup.callsEnded([job.callId]);
      }
    },
    states: async () =>
      (await database.calls.orderBy('id').toArray()).map(({ provider, state, outcome }) => [
        provider,
        state,
        outcome,
      ]),
  };
}

/** Web Locks as the tests need them: exclusive, in order, with ifAvailable. */
export function fakeLocks(): LockManager {
  const tails = new Map<string, Promise<unknown>>();
  const request = async (name: string, ...rest: unknown[]): Promise<unknown> => {
    const options = typeof rest[0] === 'object' ? (rest[0] as LockOptions) : {};
    const work = rest.at(-1) as (lock: Lock | null) => Promise<unknown>;
    if (options.ifAvailable && tails.has(name)) return work(null);
    const before = tails.get(name) ?? Promise.resolve();
    const run = before.catch(() => undefined).then(() => work({ name, mode: 'exclusive' }));
    const tail = run
      .catch(() => undefined)
      .then(() => {
        if (tails.get(name) === tail) tails.delete(name);
      });
    tails.set(name, tail);
    return run;
  };
  return { request, query: async () => ({}) } as LockManager;
}
