import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames } from './compare-names';

describe('compareNames', () => {
  it.each([
    ['Jane Doe', 'jane doe', 'same'],
    ['Jane Doe', 'Doe, Jane', 'same'],
    ['Jane Doe', 'J. Doe', 'same'],
    ['Jane Doe', 'Jane Marie Doe', 'same'],
    ['Jane Doe', 'Dr. Jane Doe, PhD', 'same'],
    ['Bob Doe', 'Robert Doe', 'same'],
    ['Jürgen Müller', 'Juergen Mueller', 'same'],
    ['J. R. Doe', 'John Robert Doe', 'same'],
    ['Jane Doe', 'Jane Smith', 'partly'],
    ['Jane Doe', 'John Doe', 'different'],
    ['Ann Lee', 'Joanna Lee', 'different'],
    ['Jane Doe', 'Omar Haddad', 'different'],
    ['J. D.', 'Jane Doe', 'partly'],
    ['Jane Doe', 'Джейн Доу', 'unknown'],
    ['Jane Doe', '', 'unknown'],
    ['🚀', 'Jane Doe', 'unknown'],
  ])('%s and %s: %s', (one, other, expected) => {
    expect(compareNames(one, other)).toBe(expected);
  });

  it('gives the same answer in both directions', () => {
    const name = fc
      .array(fc.constantFrom('jane', 'j', 'doe', 'robert', 'bob', 'd', 'mueller', 'muller', 'Доу'), {
        maxLength: 4,
      })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(name, name, (one, other) => {
        expect(compareNames(one, other)).toBe(compareNames(other, one));
      }),
    );
  });
});
