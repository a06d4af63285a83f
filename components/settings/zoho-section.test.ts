import { expect, test } from 'vitest';
import { describeConnection } from './zoho-section';

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
