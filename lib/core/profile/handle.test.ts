import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handleFit } from './handle';

describe('handleFit', () => {
  it.each([
    ['jane.doe', 'Jane Doe', 'full'],
    ['jane_doe', 'Jane Doe', 'full'],
    ['janedoe', 'Jane Doe', 'full'],
    ['doe.jane', 'Jane Doe', 'full'],
    ['jdoe', 'Jane Doe', 'initial'],
    ['j.doe', 'Jane Doe', 'initial'],
    ['doej', 'Jane Doe', 'initial'],
    ['janed', 'Jane Doe', 'initial'],
    ['jane.doe42', 'Jane Doe', 'full'],
    ['jane.doe+news', 'Jane Doe', 'full'],
    ['bob.doe', 'Robert Doe', 'full'],
    ['juergen.mueller', 'Jürgen Müller', 'full'],
    ['jurgen.muller', 'Jürgen Müller', 'full'],
    ['jlmartin', 'Jean-Luc Martin', 'initial'],
    ['maria.delacruz', 'Maria de la Cruz', 'full'],
    ['mcruz', 'Maria de la Cruz', 'initial'],
    ['olga.ivanova', 'Ольга Иванова', 'full'],
  ])('%s is made of %s: %s', (handle, name, fit) => {
    expect(handleFit(handle, name)).toBe(fit);
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
    expect(handleFit(handle, name)).toBe('none');
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (handle, name) => {
        expect(['full', 'initial', 'none']).toContain(handleFit(handle, name));
      }),
    );
  });
});
