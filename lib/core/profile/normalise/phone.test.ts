import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { e164, phoneKey } from './phone';

describe('e164', () => {
  it.each([
    ['+44 20 7946 0958', undefined, '+442079460958'],
    ['0044 20 7946 0958', undefined, '+442079460958'],
    ['+44 (0)20 7946 0958', undefined, '+442079460958'],
    ['020 7946 0958', 'gb', '+442079460958'],
    ['(202) 555-0143', 'us', '+12025550143'],
    ['1-202-555-0143 x12', 'us', '+12025550143'],
    ['22 12 34 56', 'no', '+4722123456'],
    ['8 (912) 345-67-89', 'ru', '+79123456789'],
    ['06 1 234 5678', 'hu', '+3612345678'],
    ['06 6982 0000', 'it', '+390669820000'],
    ['020 7946 0958', undefined, undefined],
    ['call me', 'gb', undefined],
  ])('reads %s in %s as %s', (number, country, expected) => {
    expect(e164(number, country)).toBe(expected);
  });

  it('never throws, and is a sign and digits when it is anything', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('us', 'it', 'ru', undefined),
        (text, country) => {
          expect(e164(text, country) ?? '+').toMatch(/^\+\d*$/);
          expect(phoneKey(text)).toMatch(/^\d{0,9}$/);
        },
      ),
    );
  });
});
