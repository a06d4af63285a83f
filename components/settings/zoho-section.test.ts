import { expect, test } from 'vitest';
import { describeConnection, describeOffer } from './zoho-section';

test.each([
  [false, { dataCenter: 'eu', organization: 'Juniper Foundry' }, 'Not connected.'],
  [true, undefined, 'Connected to Zoho CRM'],
  [
    true,
    { dataCenter: 'eu', organization: 'Juniper Foundry', user: 'Robin Example' },
    'Connected to Juniper Foundry as Robin Example',
  ],
])('connected: %j, owner: %j', (connected, owner, said) => {
  expect(describeConnection(connected, owner)).toBe(said);
});

test('says what this Zoho has, and nothing that it did not tell', () => {
  expect(
    describeOffer({
      dataCenter: 'eu',
      edition: 'enterprise',
      modules: ['Leads', 'Accounts'],
      zia: { people: [], organization: ['Leads'] },
    }),
  ).toEqual([
    'Edition: enterprise',
    'Not available: Contacts',
    'Zia people: not set up in Zoho',
    'Zia organization: set up for Leads',
  ]);
  expect(describeOffer({ dataCenter: 'eu' })).toEqual([]);
});
