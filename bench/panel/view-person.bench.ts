import { test } from 'vitest';
import { parseIdentity } from '@/lib/core/identity/parse';
import { viewPerson } from '@/lib/lookup/view-person';
import type { PersonRows } from '@/lib/lookup/person-rows';
import { providers } from '@/lib/providers/registry';
import { DEFAULT_SETTINGS } from '@/lib/storage/settings';
import crustdata from '@/lib/providers/crustdata/fixtures/person-full.json?raw';
import apollo from '@/lib/providers/apollo/fixtures/match-found.json?raw';
import ziaPeople from '@/lib/providers/zia-people/fixtures/completed.json?raw';
import ziaOrganization from '@/lib/providers/zia-organization/fixtures/completed.json?raw';

/**
 * What the panel computes each time an answer arrives: four raw answers read, judged and merged. The floor is what nobody can avoid,
 * parsing the four answers' JSON; the ratio to it is what counts, not the time.
 */
const parsed = parseIdentity('linkedin.com/in/marisol-quenby-example');
if (!parsed.ok) throw new Error(parsed.reason);
const { identity } = parsed;
const bodies = {
  crustdata,
  apollo,
  'zia-people': ziaPeople,
  'zia-organization': ziaOrganization,
} satisfies Record<string, string>;
const at = '2026-03-01T12:00:00.000Z';
const question = { identity, also: [], known: {} };

const rows: PersonRows = {
  identity,
  person: { id: 'p', createdAt: at, openedAt: at, name: '', about: '', pins: {}, confirmed: [] },
  identities: [identity],
  answers: providers.map(({ id }) => ({
    id,
    callId: id,
    personId: 'p',
    provider: id,
    question,
    settings: {},
    status: 200,
    headers: {},
    body: Object.entries(bodies).find(([name]) => name === id)?.[1] ?? '',
    receivedAt: at,
  })),
  calls: providers.map(({ id }) => ({
    id,
    provider: id,
    personId: 'p',
    identityKey: '',
    state: 'answered',
    outcome: 'found',
    question,
    settings: {},
    price: 0,
    day: '2026-03-01',
    createdAt: at,
    endedAt: at,
  })),
  lookup: undefined,
};
const context = {
  providers,
  settings: DEFAULT_SETTINGS,
  ready: new Set<never>(),
  spending: [],
  balances: [],
  now: Date.parse(at),
};

test('four answers become one person', async ({ bench }) => {
  await bench.compare(
    bench('floor: JSON.parse of the four answers', () => {
      for (const body of Object.values(bodies)) JSON.parse(body);
    }),
    bench('interpret, judge, merge, plan', () => {
      viewPerson(rows, context);
    }),
  );
});
