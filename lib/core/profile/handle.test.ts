import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handleFits } from './handle';

describe('handleFits', () => {
  it.each([
    ['jane.doe', 'Jane Doe'],
    ['jane_doe', 'Jane Doe'],
    ['janedoe', 'Jane Doe'],
    ['doe.jane', 'Jane Doe'],
    ['jdoe', 'Jane Doe'],
    ['j.doe', 'Jane Doe'],
    ['doej', 'Jane Doe'],
    ['janed', 'Jane Doe'],
    ['jane.doe42', 'Jane Doe'],
    ['jane.doe+news', 'Jane Doe'],
    ['bob.doe', 'Robert Doe'],
    ['juergen.mueller', 'Jürgen Müller'],
    ['jurgen.muller', 'Jürgen Müller'],
    ['jlmartin', 'Jean-Luc Martin'],
    ['maria.delacruz', 'Maria de la Cruz'],
    ['mcruz', 'Maria de la Cruz'],
  ])('%s is made of %s', (handle, name) => {
    expect(handleFits(handle, name)).toBe(true);
  });

  it.each([
    ['jane', 'Jane Doe'],
    ['doe', 'Jane Doe'],
    ['jsmith', 'Jane Doe'],
    ['joanna.lee', 'Ann Lee'],
    ['info', 'Jane Doe'],
    ['jd', 'Jane Doe'],
    ['jane', 'Jane'],
    ['', ''],
  ])('%s is not made of %s', (handle, name) => {
    expect(handleFits(handle, name)).toBe(false);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (handle, name) => {
        expect(typeof handleFits(handle, name)).toBe('boolean');
      }),
    );
  });
});
