import { expect, it } from 'vitest';
import { creditsFor, type OwnPrices } from './tariff';

const TARIFF = [
  { key: 'person', label: 'Person', credits: 3 },
  { key: 'email', label: 'Email', credits: 2 },
];

it.each<[string[], OwnPrices, number | undefined]>([
  [[], {}, 0],
  [['person'], {}, 3],
  [['person', 'email'], {}, 5],
  [['person', 'email'], { person: 1 }, 3],
  [['person'], { person: 0 }, 0],
  [['person'], { person: null }, undefined],
  [['person'], { email: null }, 3],
  [['phone'], {}, undefined],
  [['phone'], { phone: 8 }, 8],
])('%j with the prices %j costs %j', (keys, own, expected) => {
  expect(creditsFor(TARIFF, own, keys)).toBe(expected);
});
