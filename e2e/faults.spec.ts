import { SANDBOX_KEYS } from '../sandbox/accounts.ts';
import type { Sandbox } from '../sandbox/server.ts';
import type { FaultKind } from '../sandbox/types.ts';
import type { CallRow } from '../lib/storage/rows.ts';
import { readCalls } from './journal.ts';
import { expect, test } from './test.ts';
import { enrich, field, lookUp, provider, saveKey } from './user.ts';

/** Each provider failing in each of its documented ways, alone: the others' data stands, and the message says who, why and what next. */
interface Failure {
  label: string;
  why: string;
  /** Switches the failure on. */
  arrange(sandbox: Sandbox): void;
  /** Saves another key before the look-up. */
  key?: { vendor: 'Crustdata' | 'Apollo'; key: string };
  /** What the provider's line says. */
  says: RegExp;
  state: 'failed' | 'not found' | 'not sure it was charged' | 'skipped' | 'waiting';
}

const fault = (host: string, pathPrefix: string, kind: FaultKind) => (sandbox: Sandbox) => {
  sandbox.faults.add({ host, pathPrefix, fault: kind });
};
const nothing = () => undefined;

const WIRE: [string, FaultKind, Failure['state'], RegExp][] = [
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
  ['has a server error', { kind: 'server-error', status: 500 }, 'failed', /again|later/i],
  ['sends 30 MB', { kind: 'huge' }, 'failed', /large|big|MB/i],
  [
    'redirects elsewhere',
    { kind: 'redirect', location: 'https://evil.test/' },
    'failed',
    /elsewhere|another|redirect/i,
  ],
];

const VENDORS = [
  { label: 'Crustdata', host: 'api.crustdata.com', path: '/screener/person/enrich' },
  { label: 'Apollo', host: 'api.apollo.io', path: '/api/v1/people/match' },
  { label: 'Zia people', host: 'www.zohoapis.com', path: '/crm/v7/__zia_people_enrichment' },
  { label: 'Zia organization', host: 'www.zohoapis.com', path: '/crm/v7/__zia_org_enrichment' },
] as const;

/** On the wire it is what Zia people is: one host, one way to it. What only it refuses is among the failures all the same. */
const SAME_HOST = 'Zia organization';

const failures: Failure[] = [
  ...VENDORS.filter(({ label }) => label !== SAME_HOST).flatMap(({ label, host, path }) =>
    WIRE.map(([why, kind, state, says]): Failure => ({
      label,
      why,
      arrange: fault(host, path, kind),
      state,
      says,
    })),
  ),
  {
    label: 'Crustdata',
    why: 'refuses the key',
    arrange: nothing,
    key: { vendor: 'Crustdata', key: 'wrong-key-0001' },
    state: 'failed',
    says: /key.*Settings/is,
  },
  {
    label: 'Crustdata',
    why: 'has no credits left',
    arrange: nothing,
    key: { vendor: 'Crustdata', key: SANDBOX_KEYS.crustdataWithoutCredits },
    state: 'failed',
    says: /credits/i,
  },
  {
    label: 'Apollo',
    why: 'refuses the key',
    arrange: nothing,
    key: { vendor: 'Apollo', key: 'wrong-key-0001' },
    state: 'failed',
    says: /key.*Settings/is,
  },
  {
    label: 'Apollo',
    why: 'does not allow this call',
    arrange: nothing,
    key: { vendor: 'Apollo', key: SANDBOX_KEYS.apolloWithoutPeople },
    state: 'failed',
    says: /allow|plan|scope/i,
  },
  {
    label: 'Zia people',
    why: 'is not switched on',
    arrange: ({ zoho }) => Object.assign(zoho.settings, { webAmigoInstalled: false }),
    state: 'failed',
    says: /Web Amigo|enable|switched on|not enabled/i,
  },
  {
    label: 'Zia people',
    why: 'has no scope',
    arrange: ({ zoho }) =>
      Object.assign(zoho.settings, { missingScopes: ['ZohoCRM.settings.intelligence.CREATE'] }),
    state: 'failed',
    says: /ZohoCRM\.settings\.intelligence/,
  },
  {
    label: 'Zia people',
    why: 'is not in this edition',
    arrange: ({ zoho }) => Object.assign(zoho.settings, { edition: 'standard' }),
    state: 'failed',
    says: /Enterprise/,
  },
  {
    label: 'Zia organization',
    why: 'is switched off',
    arrange: ({ zoho }) => Object.assign(zoho.settings, { dataEnrichmentEnabled: false }),
    state: 'failed',
    says: /enable/i,
  },
  {
    label: 'Zia people',
    why: 'has used up its quota',
    arrange: ({ zoho }) =>
      Object.assign(zoho.settings, { enrichmentsUsed: { people: 1500, organization: 0 } }),
    state: 'failed',
    says: /quota/i,
  },
  {
    label: 'Zia people',
    why: 'is forbidden to this user',
    arrange: ({ zoho }) =>
      Object.assign(zoho.settings, { deniedPermissions: ['Crm_Implied_Data_Enrichment'] }),
    state: 'failed',
    says: /Zia people/,
  },
  {
    label: 'Zia people',
    why: 'breaks inside',
    arrange: ({ zoho }) => Object.assign(zoho.settings, { ziaBroken: true }),
    state: 'failed',
    says: /Retry later/,
  },
  {
    label: 'Apollo',
    why: 'has no credits left',
    arrange: nothing,
    key: { vendor: 'Apollo', key: SANDBOX_KEYS.apolloWithoutCredits },
    state: 'failed',
    says: /credits/i,
  },
];

for (const { label, why, arrange, key, state, says } of failures) {
  test(`${label} ${why}: said in plain words, and the others stand`, async ({ ready, sandbox }) => {
    if (key) {
      const options = await ready.openPage('options.html');
      await saveKey(options, key.vendor, key.key);
      await options.close();
    }
    arrange(sandbox);
    const panel = await ready.openPage('sidepanel.html');
    await lookUp(panel, 'linkedin.com/in/jane-doe');
    await enrich(panel);
    const line = provider(panel, label);
    await expect(line).toContainText(new RegExp(`^${label}\\W*${state}`));
    await expect(line).toContainText(says);
    await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Jane Doe');
    await expect(field(panel, 'Company')).toContainText('Acme Robotics');
    const standing = VENDORS.filter(
      (other) => other.label !== label && !(label.startsWith('Zia') && other.label.startsWith('Zia')),
    );
    for (const other of standing) await expect(provider(panel, other.label)).toContainText('found');
    expect(sandbox.log.filter(({ host }) => host === 'evil.test')).toEqual([]);
  });
}

test('when Zoho takes its token no more, Zia says so and was not paid, and the others stand', async ({
  ready,
  sandbox,
}) => {
  sandbox.zoho.tokens = { ...sandbox.zoho.tokens, scopesOf: () => undefined };
  const panel = await ready.openPage('sidepanel.html');
  await lookUp(panel, 'linkedin.com/in/jane-doe');
  await enrich(panel);
  for (const label of ['Zia people', 'Zia organization']) {
    await expect(provider(panel, label)).toContainText(new RegExp(`^${label}\\W*failed.*Settings`));
  }
  for (const label of ['Crustdata', 'Apollo']) await expect(provider(panel, label)).toContainText('found');
  expect(sandbox.log.filter(({ host, charged }) => host === 'www.zohoapis.com' && charged > 0)).toEqual([]);
});

test('an answer that drips for ever ends at its time limit, and the others stand', async ({
  ready,
  sandbox,
}) => {
  sandbox.faults.add({ host: 'api.apollo.io', pathPrefix: '/api/v1/people/match', fault: { kind: 'drip' } });
  const panel = await ready.openPage('sidepanel.html');
  await lookUp(panel, 'linkedin.com/in/jane-doe');
  await enrich(panel);
  await expect(provider(panel, 'Crustdata')).toContainText('found');
  await expect(provider(panel, 'Apollo')).toContainText(/^Apollo\W*not sure it was charged.*30 seconds/, {
    timeout: 60_000,
  });
});

test('a provider without a key is skipped, and says where to add one', async ({ facet }) => {
  const panel = await facet.openPage('sidepanel.html');
  await lookUp(panel, 'linkedin.com/in/jane-doe');
  await expect(provider(panel, 'Apollo')).toContainText('Settings');
});

const misses: [slug: string, label: string, says: RegExp][] = [
  ['nils-unbekannt', 'Apollo', /^Apollo not found/],
  ['nils-unbekannt', 'Zia people', /^Zia people not found/],
  ['mateus-oliveira', 'Crustdata', /^Crustdata not found/],
  ['marcus-adeyemi', 'Zia people', /^Zia people failed/],
];
for (const [slug, label, says] of misses) {
  test(`${label} about ${slug}: ${says.source.slice(1)}`, async ({ ready, sandbox }) => {
    const panel = await ready.openPage('sidepanel.html');
    await lookUp(panel, `linkedin.com/in/${slug}`);
    await enrich(panel);
    await expect(provider(panel, label)).toContainText(says);
    const asked =
      label === 'Apollo' ? 'api.apollo.io' : label === 'Crustdata' ? 'api.crustdata.com' : 'www.zohoapis.com';
    expect(sandbox.log.filter(({ host, charged }) => host === asked && charged > 0)).toEqual([]);
  });
}

test('a provider that takes no more is asked again by itself when it said, and Stop calls that off', async ({
  ready,
  sandbox,
}) => {
  const fault = { kind: 'rate-limited', retryAfterSeconds: 3 } as const;
  sandbox.faults.add({ host: 'api.apollo.io', pathPrefix: '', fault, times: 1 });
  sandbox.faults.add({
    host: 'api.crustdata.com',
    pathPrefix: '',
    fault: { ...fault, retryAfterSeconds: 60 },
  });
  const panel = await ready.openPage('sidepanel.html');
  await lookUp(panel, 'linkedin.com/in/jane-doe');
  await enrich(panel);
  await expect(provider(panel, 'Apollo')).toContainText('waiting');
  await expect(provider(panel, 'Apollo')).toContainText('found');
  await expect(provider(panel, 'Crustdata')).toContainText('asked by itself at');
  await panel.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(provider(panel, 'Crustdata')).toContainText(/failed.*You stopped Crustdata/);
  const asked = (host: string) => sandbox.log.filter((request) => request.host === host);
  expect(asked('api.crustdata.com')).toHaveLength(1);
  expect(asked('api.apollo.io').map(({ status }) => status)).toEqual([429, 200]);
});

test('a provider that fails again and again is left alone for a while, and the panel says so', async ({
  ready,
  sandbox,
}) => {
  sandbox.faults.add({ host: 'api.apollo.io', pathPrefix: '', fault: { kind: 'server-error' } });
  const panel = await ready.openPage('sidepanel.html');
  await lookUp(panel, 'linkedin.com/in/jane-doe');
  await enrich(panel);
  const asked = () => sandbox.log.filter(({ host }) => host === 'api.apollo.io').length;
  // Chromium itself keeps back what an extension sends to a server that has failed several times: nobody knows then whether it was sent.
  const hasFailed = ({ provider, state }: CallRow) =>
    provider === 'apollo' && (state === 'failed' || state === 'unknown');
  for (let times = 1; times <= 5; times += 1) {
    // The panel says "failed" of the time before until it knows of this one.
    await expect.poll(async () => (await readCalls(panel)).filter(hasFailed).length).toBe(times);
    await expect(provider(panel, 'Apollo')).toContainText(/failed|not sure it was charged/);
    await panel.getByRole('button', { name: 'Retry Apollo' }).click();
  }
  await expect(provider(panel, 'Apollo')).toContainText(
    /failed several times in a row.*leaves it alone until/,
  );
  expect(asked()).toBeGreaterThan(2);
  expect(asked()).toBeLessThanOrEqual(5);
});

test('Retry asks a failed provider again', async ({ ready, sandbox }) => {
  sandbox.faults.add({ host: 'api.apollo.io', pathPrefix: '', fault: { kind: 'server-error' }, times: 1 });
  const panel = await ready.openPage('sidepanel.html');
  await lookUp(panel, 'linkedin.com/in/jane-doe');
  await enrich(panel);
  await expect(provider(panel, 'Apollo')).toContainText('failed');
  await panel.getByRole('button', { name: 'Retry Apollo' }).click();
  await expect(provider(panel, 'Apollo')).toContainText('found');
});
