import type { ProviderStatus } from '@/lib/core/lookup-status';

const started = '2026-03-10T11:59:48.000Z';

const crustdata: ProviderStatus = {
  provider: 'crustdata',
  label: 'Crustdata',
  state: 'found',
  credits: 3,
  price: 3,
  startedAt: started,
  endedAt: '2026-03-10T11:59:49.400Z',
};

const apollo: ProviderStatus = {
  ...crustdata,
  provider: 'apollo',
  label: 'Apollo',
  credits: 1,
  price: 1,
  endedAt: '2026-03-10T11:59:48.600Z',
};

const ziaPeople: ProviderStatus = {
  provider: 'zia-people',
  label: 'Zia people',
  state: 'found',
  credits: 0,
  price: 0,
  startedAt: started,
  endedAt: '2026-03-10T12:00:00.000Z',
};

const ziaOrganization: ProviderStatus = {
  ...ziaPeople,
  provider: 'zia-organization',
  label: 'Zia organization',
};

/** The look-up without its end. */
const open = ({ provider, label, credits, price }: ProviderStatus) => ({ provider, label, credits, price });

export const planned: readonly ProviderStatus[] = [
  { ...open(crustdata), state: 'waiting' },
  { ...open(apollo), state: 'waiting' },
  { ...open(ziaPeople), state: 'skipped', note: 'Switched off in Settings.' },
  { ...open(ziaOrganization), state: 'waiting', note: 'Waits until a company is known.' },
];

export const running: readonly ProviderStatus[] = [
  { ...open(crustdata), state: 'asking', startedAt: started },
  apollo,
  { ...open(ziaPeople), state: 'scheduled', startedAt: started },
  { ...open(ziaOrganization), state: 'waiting', note: 'Waits until a company is known.' },
];

export const allFound: readonly ProviderStatus[] = [crustdata, apollo, ziaPeople, ziaOrganization];

export const failing: readonly ProviderStatus[] = [
  { ...crustdata, state: 'failed', credits: 0, problem: { kind: 'key-rejected', money: 'none' } },
  {
    ...apollo,
    state: 'failed',
    credits: 0,
    problem: { kind: 'rate-limited', money: 'none', retryAfterMs: 60_000 },
  },
  {
    ...open(ziaPeople),
    state: 'failed',
    problem: {
      kind: 'feature-unavailable',
      money: 'none',
      resolution:
        'Zia people needs the Enterprise or Ultimate edition, and Web Amigo from the Zoho Marketplace.',
      detail: 'FEATURE_NOT_ENABLED',
    },
  },
  { ...open(ziaOrganization), state: 'skipped', note: 'No company is known.' },
];

export const uncertain: readonly ProviderStatus[] = [
  { ...open(crustdata), state: 'unknown', startedAt: started },
  {
    ...apollo,
    state: 'failed',
    credits: 0,
    problem: { kind: 'timeout', money: 'maybe', afterMs: 30_000 },
  },
  { ...ziaPeople, state: 'not-found' },
  { ...ziaOrganization, note: 'Reused, asked 3 days ago.' },
];

/** "Cheapest first", before and after: limits and balances, and what was not needed. */
export const inTurn: readonly ProviderStatus[] = [
  {
    ...open(crustdata),
    state: 'waiting',
    note: 'After Apollo, if something you need is still missing',
    budget: '17 of 20 credits left today. Crustdata said 957 are left, 3 minutes ago.',
  },
  { ...open(apollo), state: 'waiting', budget: '9 of 10 credits left this month.' },
  {
    ...open(ziaPeople),
    state: 'skipped',
    note: 'The price at Zia people is not known. Enter it in Settings',
  },
  { ...open(ziaOrganization), state: 'waiting', note: 'Needs a company domain first' },
];

const notNeeded = 'Not needed: everything you marked as needed is known';

export const leftOut: readonly ProviderStatus[] = [
  { ...open(crustdata), state: 'skipped', credits: 0, leftOut: true, note: notNeeded },
  apollo,
  ziaPeople,
  { ...open(ziaOrganization), state: 'skipped', credits: 0, leftOut: true, note: notNeeded },
];

export const held: readonly ProviderStatus[] = [
  { ...open(crustdata), state: 'waiting', heldUntil: '2026-03-10T12:00:42.000Z' },
  {
    ...apollo,
    state: 'failed',
    credits: 0,
    problem: { kind: 'resting', money: 'none', until: '2026-03-10T12:01:00.000Z' },
  },
  {
    ...open(ziaPeople),
    state: 'skipped',
    credits: 0,
    note: 'Over your daily limit of 20 credits: 2 are left. Raise it in Settings, or wait for the next day',
  },
  { ...open(ziaOrganization), state: 'waiting', note: 'Waits until a company is known.' },
];
