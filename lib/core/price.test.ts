import { describe, expect, it } from 'vitest';
import { describePrice, sumPrices } from './price';

describe('describePrice', () => {
  it.each([
    [{ credits: 0 }, 'free'],
    [{ credits: 1 }, 'about 1 credit'],
    [{ credits: 4 }, 'about 4 credits'],
    [{ credits: 4, atMost: 12 }, 'about 4 to 12 credits'],
    [{ credits: 0, atMost: 1 }, 'about 0 to 1 credit'],
    [{ credits: 4, atMost: 4 }, 'about 4 credits'],
  ])('%j: %s', (price, expected) => {
    expect(describePrice(price)).toBe(expected);
  });
});

describe('sumPrices', () => {
  it.each([
    [[], { credits: 0 }],
    [[{ credits: 3 }, { credits: 1 }], { credits: 4 }],
    [[{ credits: 3 }, { credits: 1, atMost: 9 }], { credits: 4, atMost: 12 }],
  ])('of %j is %j', (prices, expected) => {
    expect(sumPrices(prices)).toEqual(expected);
  });
});
