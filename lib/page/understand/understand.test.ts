import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Passage } from '@/lib/page/page-update';
import { understand } from './understand';

const passage = (kind: Passage['kind'], text: string, details: Partial<Passage> = {}): Passage => ({
  id: 1,
  kind,
  text,
  shown: true,
  ...details,
});

describe('understand', () => {
  it.each<
    [what: string, passage: Passage, expected: readonly [key: string, name?: string, about?: string][]]
  >([
    ['text', passage('text', 'Jane Doe <jane.doe@acme.io>'), [['email:jane.doe@acme.io', 'Jane Doe']]],
    [
      'the sender of a mail',
      passage('text', 'From: Jane Doe <jane.doe@acme.io>'),
      [['email:jane.doe@acme.io', 'Jane Doe', 'sender']],
    ],
    [
      'the name in the table row, of one address alone',
      passage('text', 'ann.ek@acme.io', { beside: ['Ann Ek', 'Head of Sales'] }),
      [['email:ann.ek@acme.io', 'Ann Ek']],
    ],
    [
      'two addresses in a row, which share no name',
      passage('text', 'ann.ek@acme.io, ann@ek.io', { beside: ['Ann Ek'] }),
      [['email:ann.ek@acme.io'], ['email:ann@ek.io']],
    ],
    [
      'a link that says “me”',
      passage('link', 'https://www.linkedin.com/in/jane-doe?trk=x', {
        rel: 'me noopener',
        beside: ['Jane Doe'],
      }),
      [['linkedin:jane-doe', 'Jane Doe', 'me']],
    ],
    [
      'a link to several people',
      passage('link', 'mailto:ann@acme.io,bob@acme.io?cc=cid@acme.io&subject=x', { beside: ['Ann Ek'] }),
      [['email:ann@acme.io'], ['email:bob@acme.io'], ['email:cid@acme.io']],
    ],
    ['a hidden email', passage('hidden-email', '126677616652776a737f627e773c717d7f'), []],
    [
      'a lead without a public link',
      passage('link', 'https://www.linkedin.com/sales/lead/ACwAAB,NAME_SEARCH,x'),
      [],
    ],
    ['a company', passage('link', 'https://www.linkedin.com/company/acme'), []],
  ])('reads %s', (_, given, expected) => {
    expect(understand(given).map(({ key, name, about }) => [key, name, about])).toEqual(
      expected.map(([key, name, about]) => [key, name, about]),
    );
  });

  it('never throws, whatever a page says', () => {
    const kinds = fc.constantFrom<Passage['kind']>('text', 'link', 'hidden-email', 'json-ld', 'item');
    fc.assert(
      fc.property(kinds, fc.oneof(fc.string(), fc.json()), fc.string(), (kind, text, rel) => {
        expect(Array.isArray(understand(passage(kind, text, { rel, beside: [text] })))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
