import type { Identity } from '@/lib/core/identity/types';
import { identityKey } from '@/lib/core/identity/key';
import { parseIdentity } from '@/lib/core/identity/parse';
import type { ProviderId } from '@/lib/core/profile/claim';
import type { ConnectionId, HttpCall, HttpResult } from '@/lib/http/types';
import type { Outcome, Provider } from '@/lib/providers/types';
import * as z from 'zod/mini';

/** For tests: vendors that answer by a script. */

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
  wire?: ('answer' | 'cut' | 'refused' | 'busy' | 'broken' | 'portal')[];
  needsCompany?: boolean;
  /** How many it takes in one call; the parts of its answer are its first outcomes. */
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

/** The providers, and the wire to them. `sent` is what reached the vendors, in order. */
export function createFakeVendors(vendors: readonly FakeVendor[], now: () => number) {
  const sent: string[] = [];
  const answered = new Map<FakeVendor, number>();
  let ids = 0;
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

  return {
    providers,
    sent,
    provider: (id: ProviderId): Provider<unknown> => {
      const provider = providers.find((candidate) => candidate.id === id);
      if (!provider) throw new Error(id);
      return provider;
    },
    /** What happens to a request that leaves; `reach` runs right before it does. */
    async receive(call: HttpCall, reach: () => Promise<void>): Promise<HttpResult> {
      const vendor = vendors.find(({ id }) => call.path.startsWith(`/${id}/`));
      const wire = vendor?.wire?.shift() ?? 'answer';
      if (wire === 'refused') return { ok: false, problem: { kind: 'key-missing', money: 'none' } };
      try {
        await reach();
      } catch {
        return { ok: false, problem: { kind: 'storage', money: 'none' } };
      }
      sent.push(call.path);
      if (wire === 'cut') return { ok: false, problem: { kind: 'network', money: 'maybe' } };
      const status = wire === 'busy' ? 429 : wire === 'broken' ? 500 : 200;
      return {
        ok: true,
        answer: {
          id: `answer-${++ids}`,
          status,
          headers: {},
          body: wire === 'answer' ? String(vendor ? place(vendor) : 0) : '<html>',
          receivedAt: new Date(now()).toISOString(),
        },
      };
    },
  };
}
