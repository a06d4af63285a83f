import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identityKey, identityLabel } from './key';
import { parseIdentities, parseIdentity } from './parse';
import { explainReason } from './reason';
import type { Reason } from './types';

function key(text: string): string {
  const parsed = parseIdentity(text);
  return parsed.ok ? identityKey(parsed.identity) : parsed.reason;
}

describe('parseIdentity', () => {
  it.each([
    ['linkedin.com/in/Jane-Doe', 'linkedin:jane-doe'],
    ['in/jane-doe', 'linkedin:jane-doe'],
    ['/in/jane-doe/', 'linkedin:jane-doe'],
    ['https://www.linkedin.com/in/jane-doe?mail=a@b.co', 'linkedin:jane-doe'],
    ['https://www.linkedin.com/in/zoë-åkerström', 'linkedin:zo%C3%AB-%C3%A5kerstr%C3%B6m'],
    ['Jane Doe <Jane@Acme.io>', 'email:jane@acme.io'],
    ['mailto:jane@acme.io', 'email:jane@acme.io'],
    ['jane@bücher.com', 'email:jane@xn--bcher-kva.com'],
    ['jane@xn--bcher-kva.com', 'email:jane@xn--bcher-kva.com'],
    ['  ', 'empty'],
    ['Jane Doe', 'malformed'],
    ['linkedin.com@evil.test/in/jane', 'malformed-address'],
    ['https://www.linkedin.com/company/acme', 'company-page'],
  ])('reads %s as %s', (text, expected) => {
    expect(key(text)).toBe(expected);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(key(text)).toBeTypeOf('string');
      }),
    );
  }, 30_000);
});

describe('identityLabel', () => {
  it.each([
    ['linkedin.com/in/zo%C3%AB', 'zoë'],
    ['JANE@acme.io', 'jane@acme.io'],
  ])('shows %s as %s', (text, expected) => {
    const parsed = parseIdentity(text);
    expect(parsed.ok && identityLabel(parsed.identity)).toBe(expected);
  });
});

describe('parseIdentities', () => {
  it('reads a pasted list, each person once, and keeps what it refuses', () => {
    const text = [
      'jane@acme.io, bob@acme.io;linkedin.com/in/jane-doe',
      'Doe, Jane <JANE@acme.io>, Bob <bob@acme.io>',
      'https://linkedin.com/in/eve\tin/eve',
      'Bill, linkedin.com/company/acme',
      '  , ',
    ].join('\n');
    const { identities, refused } = parseIdentities(text);
    expect(identities.map(identityKey)).toEqual([
      'email:jane@acme.io',
      'email:bob@acme.io',
      'linkedin:jane-doe',
      'linkedin:eve',
    ]);
    expect(refused).toEqual([
      { text: 'Bill', reason: 'malformed' },
      { text: 'linkedin.com/company/acme', reason: 'company-page' },
    ]);
  });

  it('finds the same people whatever their order', () => {
    const lines = ['jane@acme.io', 'in/jane-doe', 'Bob <bob@acme.io>', 'www.linkedin.com/in/eve/', 'nobody'];
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: lines.length }), (shuffled) => {
        const keys = parseIdentities(shuffled.join('\n')).identities.map(identityKey);
        expect(keys.sort()).toEqual([
          'email:bob@acme.io',
          'email:jane@acme.io',
          'linkedin:eve',
          'linkedin:jane-doe',
        ]);
      }),
    );
  });
});

describe('explainReason', () => {
  const reasons: Record<Reason, true> = {
    empty: true,
    'too-long': true,
    malformed: true,
    'malformed-address': true,
    'not-linkedin': true,
    'look-alike-host': true,
    'short-link': true,
    'own-profile': true,
    'unavailable-profile': true,
    placeholder: true,
    'company-page': true,
    'search-page': true,
    post: true,
    'sales-navigator-no-public-link': true,
    recruiter: true,
    'old-member-link': true,
    'not-a-person': true,
  };

  it('has one sentence of its own for every reason', () => {
    const sentences = Object.keys(reasons).map((reason) => explainReason(reason as Reason));
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z“].+[^.]\.$/);
  });
});
