import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { providers } from '@/lib/providers/registry';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/storage/settings';
import { found, identityOf, type FakeVendor } from './fake-vendors';
import { createFakeWorld } from './fake-world';
import { nothingStored } from './person-rows';
import { viewPerson } from './view-person';

const jane = identityOf('linkedin.com/in/jane-doe');

const vendor = (over: Partial<FakeVendor>): FakeVendor => ({
  id: 'apollo',
  connection: 'apollo',
  credits: 1,
  outcomes: [found(1)],
  ...over,
});

it('a provider that the organisation does not allow is never asked, by name neither', async () => {
  const { lookup, sent } = createFakeWorld(
    [vendor({}), vendor({ id: 'crustdata', connection: 'crustdata' })],
    { policy: { providers: ['apollo'] } },
  );
  await lookup.start(jane);
  await lookup.retry(jane, 'crustdata');
  expect(sent).toEqual(['/apollo/linkedin:jane-doe']);
  const { statuses } = await lookup.view(jane);
  expect(statuses[1]).toMatchObject({ state: 'skipped', note: 'Not allowed by your organisation' });
});

it('the organisation’s limit holds, whatever the user’s is', async () => {
  const { lookup, sent } = createFakeWorld([vendor({ credits: 3 })], {
    limits: { apollo: { daily: 1000 } },
    policy: { limits: { apollo: { daily: 2 } } },
  });
  await lookup.start(jane);
  expect(sent).toEqual([]);
});

const EMAILS = ['jane@gmail.com', 'jane@acme.example'] as const;

/** An answer with a personal and a work address. */
function withEmails() {
  const outcome = found(1, 'jane-doe');
  if (outcome.status !== 'found') throw new Error('found');
  const base = {
    provider: 'apollo',
    answerId: 'a',
    pointer: '',
    confidence: 1,
    fetchedAt: '2026-01-01T00:00:00Z',
  } as const;
  const emails = EMAILS.flatMap((text) => {
    const identity = identityOf(text);
    return identity.kind === 'email' ? [{ address: identity.address }] : [];
  });
  const [personal, work] = emails;
  if (!personal || !work) throw new Error('two addresses');
  return {
    ...outcome,
    subject: { ...outcome.subject, emails: [...EMAILS] },
    claims: [
      { ...base, field: 'personalEmail', value: personal },
      { ...base, field: 'workEmail', value: work },
    ],
  } as const;
}

it('a forbidden field is in no profile, and its address is tied to nobody', async () => {
  const world = (policy: Settings['policy']) =>
    createFakeWorld([vendor({ outcomes: [withEmails()] })], policy ? { policy } : {});
  const free = world(undefined);
  await free.lookup.start(jane);
  expect(JSON.stringify(await free.lookup.view(jane))).toContain('jane@gmail.com');
  const bound = world({ forbiddenFields: ['personalEmail'] });
  await bound.lookup.start(jane);
  const { profile, identities } = await bound.lookup.view(jane);
  expect(JSON.stringify([profile, identities])).not.toContain('jane@gmail.com');
  expect(JSON.stringify(profile)).toContain('jane@acme.example');
  expect(JSON.stringify(await bound.database.identities.toArray())).not.toContain('jane@gmail.com');
});

it('what is forbidden is not asked for, nor paid for', () => {
  const options = {
    revealPersonalEmails: true,
    revealPhones: true,
    webhookUrl: 'https://hook.acme.example/',
  };
  const apolloStep = (policy: Settings['policy']) =>
    viewPerson(nothingStored(jane), {
      providers,
      settings: {
        ...DEFAULT_SETTINGS,
        providers: { apollo: { enabled: true, options } },
        ...(policy ? { policy } : {}),
      },
      ready: new Set(['apollo']),
      spending: [],
      balances: [],
      now: 0,
    }).steps.find(({ provider }) => provider.id === 'apollo');
  expect(apolloStep(undefined)?.price).toEqual({ credits: 1, atMost: 9 });
  const step = apolloStep({ forbiddenFields: ['personalEmail', 'phone'] });
  expect(step?.price).toEqual({ credits: 1 });
  const call = step?.provider.call(step.question, step.options);
  expect(call?.path).not.toMatch(/reveal_\w+=true/);
});
