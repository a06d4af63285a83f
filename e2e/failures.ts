import { SANDBOX_KEYS } from '../sandbox/accounts.ts';
import type { Sandbox } from '../sandbox/server.ts';
import type { FaultKind } from '../sandbox/types.ts';

/** A provider failing in one of its documented ways. */
export interface Failure {
  label: string;
  why: string;
  /** Switches the failure on. */
  arrange?(sandbox: Sandbox): void;
  /** Saves another key before the look-up. */
  key?: { vendor: 'Crustdata' | 'Apollo'; key: string };
  state: 'failed' | 'not sure it was charged' | 'waiting';
  /** What the provider's line says. */
  says: RegExp;
}

export const VENDORS = [
  { label: 'Crustdata', host: 'api.crustdata.com', path: '/screener/person/enrich' },
  { label: 'Apollo', host: 'api.apollo.io', path: '/api/v1/people/match' },
  { label: 'Zia people', host: 'www.zohoapis.com', path: '/crm/v7/__zia_people_enrichment' },
  { label: 'Zia organization', host: 'www.zohoapis.com', path: '/crm/v7/__zia_org_enrichment' },
] as const;

/** On the wire it is what Zia people is: one host, one way to it. What only it refuses is among the failures all the same. */
const SAME_HOST = 'Zia organization';

type Wire = [why: string, fault: FaultKind, state: Failure['state'], says: RegExp];

/** The same fault at each host in turn. */
const atEachHost = ([why, fault, state, says]: Wire): Failure[] =>
  VENDORS.filter(({ label }) => label !== SAME_HOST).map(({ label, host, path }) => ({
    label,
    why,
    arrange: ({ faults }) => faults.add({ host, pathPrefix: path, fault }),
    state,
    says,
  }));

const PASSING: Wire[] = [
  [
    'cuts the connection before answering',
    { kind: 'reset-before' },
    'not sure it was charged',
    /connection.*may have been charged/i,
  ],
  [
    'cuts the connection after charging',
    { kind: 'reset-after' },
    'not sure it was charged',
    /connection.*may have been charged/i,
  ],
  ['sends half an answer', { kind: 'truncated' }, 'failed', /read|understand/i],
  ['sends HTML', { kind: 'html' }, 'failed', /read|understand/i],
  ['has a server error', { kind: 'server-error', status: 500 }, 'failed', /again|later/i],
  ['sends 30 MB', { kind: 'huge' }, 'failed', /large|big|MB/i],
  [
    'redirects elsewhere',
    { kind: 'redirect', location: 'https://evil.test/' },
    'failed',
    /elsewhere|another|redirect/i,
  ],
];

/** What is remembered of a host after these outlasts the look-up, so that each has a browser of its own, and all hosts do it at once. */
const LASTING: Wire[] = [
  [
    'limits the rate for a while',
    { kind: 'rate-limited', retryAfterSeconds: 30 },
    'waiting',
    /takes no more requests at the moment.*asked by itself at \d/,
  ],
  [
    'limits the rate for an hour',
    { kind: 'rate-limited', retryAfterSeconds: 3600 },
    'failed',
    /takes no more requests at the moment.*Retry in (?:60 minutes|1 hours)/,
  ],
];

const withKey = (vendor: 'Crustdata' | 'Apollo', why: string, key: string, says: RegExp): Failure => ({
  label: vendor,
  why,
  key: { vendor, key },
  state: 'failed',
  says,
});

const zia = (
  label: 'Zia people' | 'Zia organization',
  why: string,
  settings: Partial<Sandbox['zoho']['settings']>,
  says: RegExp,
): Failure => ({
  label,
  why,
  arrange: ({ zoho }) => Object.assign(zoho.settings, settings),
  state: 'failed',
  says,
});

/** Each list is walked in one browser, a new person for each failure. */
export const FAILURES: readonly (readonly [string, readonly Failure[]])[] = [
  ...PASSING.map((wire): [string, Failure[]] => [`each provider ${wire[0]}`, atEachHost(wire)]),
  [
    'Crustdata refuses the key, or has no credits left',
    [
      withKey('Crustdata', 'refuses the key', 'wrong-key-0001', /key.*Settings/is),
      withKey('Crustdata', 'has no credits left', SANDBOX_KEYS.crustdataWithoutCredits, /credits/i),
    ],
  ],
  [
    'Apollo refuses the key, does not allow the call, or has no credits left',
    [
      withKey('Apollo', 'refuses the key', 'wrong-key-0001', /key.*Settings/is),
      withKey('Apollo', 'does not allow this call', SANDBOX_KEYS.apolloWithoutPeople, /allow|plan|scope/i),
      withKey('Apollo', 'has no credits left', SANDBOX_KEYS.apolloWithoutCredits, /credits/i),
    ],
  ],
  [
    'Zia is not there: not switched on, not in the edition, not allowed by scope',
    [
      zia('Zia people', 'is not switched on', { webAmigoInstalled: false }, /Web Amigo|enable|switched on/i),
      zia('Zia people', 'is not in this edition', { edition: 'standard' }, /Enterprise/),
      zia('Zia organization', 'is switched off', { dataEnrichmentEnabled: false }, /enable/i),
      zia(
        'Zia people',
        'has no scope',
        { missingScopes: ['ZohoCRM.settings.intelligence.CREATE'] },
        /ZohoCRM\.settings\.intelligence/,
      ),
    ],
  ],
  [
    'Zia refuses: quota used up, forbidden to the user, broken inside',
    [
      zia(
        'Zia people',
        'has used up its quota',
        { enrichmentsUsed: { people: 1500, organization: 0 } },
        /quota/i,
      ),
      zia(
        'Zia people',
        'is forbidden to this user',
        { deniedPermissions: ['Crm_Implied_Data_Enrichment'] },
        /Zia people/,
      ),
      zia('Zia people', 'breaks inside', { ziaBroken: true }, /Retry later/),
    ],
  ],
];

export const LASTING_FAILURES: readonly (readonly [string, readonly Failure[]])[] = LASTING.map((wire) => [
  `every host ${wire[0]}`,
  atEachHost(wire),
]);
