import { expect, it } from 'vitest';
import { fakeClaim } from '@/lib/core/profile/fixtures';
import { createPushWorld } from './test-world';

const JANE = [
  fakeClaim('fullName', 'Jane Doe'),
  fakeClaim('jobTitle', 'VP Sales'),
  fakeClaim('workEmail', { address: 'jane.doe@acme-robotics.io' }),
];

it('says where she is, whose she is and what is out of date there, in three calls a day', async () => {
  const world = createPushWorld();
  await world.warmUp();
  world.know('jane', JANE);
  const id = world.zoho.addRecord('Leads', {
    Last_Name: 'Doe',
    Email: 'jane.doe@acme-robotics.io',
    Designation: 'Head of Sales',
  });
  const tab = world.live();
  const first = await tab.standing('jane', false);
  expect(first).toMatchObject({
    ok: true,
    value: {
      matches: [
        {
          module: 'Leads',
          id,
          owner: 'Robin Example',
          url: `https://crm.zoho.eu/crm/org555000123/tab/Leads/${id}`,
        },
      ],
      empty: ['First Name'],
      differing: ['Title'],
    },
  });
  expect(world.calls).toEqual(['GET /Leads/search', 'GET /Contacts/search', `GET /Leads/${id}`]);
  expect(await tab.standing('jane', false)).toEqual(first);
  expect(world.calls).toHaveLength(3);
  world.clock.now += 25 * 3600_000;
  await tab.standing('jane', false);
  // A day later the fields are read anew as well.
  expect(world.calls.filter((call) => call !== 'GET /settings/fields')).toHaveLength(6);
  expect(world.zoho.writes).toEqual([]);
});

it('knows at once what Facet itself pushed or took back', async () => {
  const world = createPushWorld();
  world.know('jane', JANE);
  world.zoho.settings.searchLagMs = 60_000;
  const tab = world.live();
  expect(await tab.standing('jane', false)).toMatchObject({ ok: true, value: { matches: [] } });
  const prepared = await tab.prepare({ personId: 'jane', module: 'Leads' });
  if (!prepared.ok) throw new Error(prepared.problem.kind);
  await tab.confirm(prepared.value.pushId, {});
  const calls = world.calls.length;
  expect(await tab.standing('jane', false)).toMatchObject({
    ok: true,
    value: { matches: [{ name: 'Jane Doe' }], empty: [], differing: [] },
  });
  // The push itself said it: nobody was asked.
  expect(world.calls).toHaveLength(calls);
  await tab.undo(prepared.value.pushId, false);
  expect(await tab.standing('jane', false)).toMatchObject({ ok: true, value: { matches: [] } });
});

it('is a failure, not "nobody", when Zoho cannot be asked', async () => {
  const world = createPushWorld();
  world.know('jane', JANE);
  world.zoho.settings.missingScopes = ['ZohoSearch.securesearch.READ'];
  expect(await world.live().standing('jane', false)).toMatchObject({
    ok: false,
    problem: { kind: 'scope-missing' },
  });
});
