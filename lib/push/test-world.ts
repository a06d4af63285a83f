import 'fake-indexeddb/auto';
import { zohoConnection } from '@/lib/connections/zoho';
import { withStoredSecrets } from '@/lib/connections/with-stored-secrets';
import type { Claim } from '@/lib/core/profile/claim';
import { fakeClaim } from '@/lib/core/profile/fixtures';
import { mergeProfile } from '@/lib/core/profile/merge';
import type { Profile } from '@/lib/core/profile/profile';
import { createZohoCrm } from '@/lib/crm/zoho';
import { DEFAULT_RULES, type CrmRules } from '@/lib/crm/types';
import { createSender } from '@/lib/http/send';
import { fakeLocks } from '@/lib/lookup/fake-locks';
import { crmFieldsCache } from '@/lib/storage/crm-fields';
import { Database } from '@/lib/storage/database';
import { createZohoAccounts } from '@/sandbox/hosts/zoho-accounts.ts';
import { createZohoCrm as createSandboxCrm } from '@/sandbox/hosts/zoho-crm.ts';
import { ZOHO_SANDBOX } from '@/sandbox/zoho/credentials.ts';
import { createZohoState } from '@/sandbox/zoho/state.ts';
import { createPushes } from './pushes';

/** What a request meets on its way; `handle` lets the sandbox carry it out. */
export type Weather = (
  request: { method: string; path: string },
  handle: () => Promise<Response>,
) => Promise<Response> | undefined;

let worlds = 0;

/** For tests: real pushes over the real sender, connection and CRM, with the sandbox's Zoho at the other end of HTTP. */
export function createPushWorld() {
  const clock = { now: Date.parse('2026-03-02T10:00:00Z') };
  const zoho = createZohoState({ people: [], companies: [], now: () => clock.now });
  const hosts = { accounts: createZohoAccounts(zoho), api: createSandboxCrm(zoho) };
  const database = new Database(`push-${++worlds}`);
  const people = new Map<string, Profile>();
  const calls: string[] = [];
  const weather: Weather[] = [];
  let token: string | undefined;
  let rules: CrmRules = DEFAULT_RULES;
  let ids = 0;
  const { clientId, clientSecret, refreshToken } = ZOHO_SANDBOX.eu;

  const fetchFromSandbox = async (input: URL | RequestInfo, init?: RequestInit): Promise<Response> => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (url.host.startsWith('accounts.')) return hosts.accounts.request(url.href, init);
    const method = init?.method ?? 'GET';
    calls.push(`${method} ${url.pathname.replace('/crm/v7', '')}`);
    const handle = async () => hosts.api.request(url.href, init);
    for (const each of weather) {
      const met = each({ method, path: url.pathname }, handle);
      if (met) return met;
    }
    return handle();
  };

  /** A context of the extension: two of them are two tabs, and a new one after a death has locks of its own. */
  const live = (locks = fakeLocks()) => {
    const sender = createSender({
      connection: () => withStoredSecrets(zohoConnection),
      readSecrets: async () => ({
        locked: false,
        value: { dataCenter: 'eu', clientId, clientSecret, refreshToken },
      }),
      readToken: async () => token,
      writeToken: async (_id, text) => void (token = text),
      alone: (name, work) => locks.request(name, work),
      record: async () => {},
      conclude: async () => {},
      fetch: fetchFromSandbox,
      now: () => clock.now,
      gate: { pass: (_door, _hooks, work) => work() },
      online: () => true,
      mayReach: async () => true,
      newId: () => `answer-${++ids}`,
    });
    return createPushes({
      database,
      crm: createZohoCrm({
        send: (call) => sender.send(call),
        linkParts: async () => ({ dataCenter: 'eu', domainName: 'org555000123' }),
        fields: crmFieldsCache(database, () => clock.now),
        readRules: async () => rules,
        providerLabel: (id) => id,
      }),
      profileOf: async (id) => people.get(id),
      readRules: async () => rules,
      now: () => clock.now,
      newId: () => `push-${++ids}`,
      locks,
    });
  };

  return {
    zoho,
    clock,
    database,
    /** Requests to the CRM's API, as "GET /Leads/search". */
    calls,
    weather,
    live,
    setRules: (some: Partial<CrmRules>) => void (rules = { ...DEFAULT_RULES, ...some }),
    know: (id: string, claims: readonly Claim[]) =>
      void people.set(id, mergeProfile({ claims, pins: {}, order: [] })),
    /** Reads the fields once, as connecting does, so that calls are counted without it. */
    async warmUp() {
      people.set('nobody', mergeProfile({ claims: [fakeClaim('company', 'Nobody')], pins: {}, order: [] }));
      for (const module of ['Leads', 'Contacts'] as const)
        await live().prepare({ personId: 'nobody', module });
      people.delete('nobody');
      await database.pushes.clear();
      calls.length = 0;
    },
  };
}

export type PushWorld = ReturnType<typeof createPushWorld>;
export type Tab = ReturnType<PushWorld['live']>;
