import { parseIdentity } from '@/lib/core/identity/parse';
import type { Pins } from '@/lib/core/profile/profile';
import type { PersonRows } from '@/lib/lookup/person-rows';
import { viewPerson, type PersonView } from '@/lib/lookup/view-person';
import apollo from '@/lib/providers/apollo/fixtures/match-found.json?raw';
import crustdata from '@/lib/providers/crustdata/fixtures/person-full.json?raw';
import { providers } from '@/lib/providers/registry';
import ziaOrganization from '@/lib/providers/zia-organization/fixtures/completed.json?raw';
import ziaPeople from '@/lib/providers/zia-people/fixtures/completed.json?raw';
import { DEFAULT_SETTINGS } from '@/lib/storage/settings';

/** The vendors' answers about a person who does not exist, in the shape that they document. */
const ANSWERS: readonly (readonly [provider: string, body: string])[] = [
  ['crustdata', crustdata],
  ['apollo', apollo],
  ['zia-people', ziaPeople],
  ['zia-organization', ziaOrganization],
];

const IDENTITY = 'linkedin.com/in/marisol-quenby-example';
const AT = '2026-03-01T12:00:00.000Z';
const PERSON = 'sample';

/** The sample person, read, judged and merged as everybody is; nobody is asked and nothing is stored. */
export function viewSample(pins: Pins): PersonView {
  const parsed = parseIdentity(IDENTITY);
  if (!parsed.ok) throw new Error(`The sample names nobody: ${parsed.reason}`);
  const asked = providers.filter(({ id }) => ANSWERS.some(([provider]) => provider === id));
  return viewPerson(rowsOf(parsed.identity, pins), {
    providers: asked,
    settings: DEFAULT_SETTINGS,
    ready: new Set(),
    spending: [],
    balances: [],
    now: Date.parse(AT),
  });
}

function rowsOf(identity: PersonRows['identity'], pins: Pins): PersonRows {
  const question = { identity, also: [], known: {} };
  return {
    identity,
    person: { id: PERSON, createdAt: AT, openedAt: AT, name: '', about: '', pins, confirmed: [] },
    identities: [identity],
    answers: ANSWERS.map(([provider, body]) => ({
      id: provider,
      callId: provider,
      personId: PERSON,
      provider,
      question,
      settings: {},
      status: 200,
      headers: {},
      body,
      receivedAt: AT,
    })),
    calls: ANSWERS.map(([provider]) => ({
      id: provider,
      provider,
      personId: PERSON,
      identityKey: '',
      state: 'answered',
      outcome: 'found',
      question,
      settings: {},
      price: 0,
      spent: 0,
      day: AT.slice(0, 10),
      createdAt: AT,
      endedAt: AT,
    })),
    lookup: undefined,
  };
}
