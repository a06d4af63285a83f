import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '@/lib/storage/settings';
import { gatewaysInUse, settledControls } from './organisation';

test('without a policy nothing is settled', () => {
  expect(settledControls(DEFAULT_SETTINGS)).toEqual(new Set());
  expect(settledControls({ ...DEFAULT_SETTINGS, policy: {} })).toEqual(new Set());
});

test('every control that the policy names, and no other one', () => {
  const policy = {
    providers: ['crustdata', 'apollo', 'people-data-labs', 'hunter', 'zia-people'],
    limits: { apollo: { daily: 0 } },
    enrichOnRightClick: false,
    forbiddenFields: ['phone' as const],
    gateways: { apollo: { baseUrl: 'https://gateway.acme.example/apollo' } },
  };
  const settings = { ...DEFAULT_SETTINGS, policy };
  expect([...settledControls(settings)].toSorted()).toEqual([
    'Daily credit limit for Apollo',
    'Enrich on right-click',
    'Reveal phone numbers',
    'Use Zia organization',
  ]);
  expect(gatewaysInUse(settings)).toEqual([{ vendor: 'Apollo', host: 'gateway.acme.example' }]);
});
