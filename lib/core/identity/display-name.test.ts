import { describe, expect, it } from 'vitest';
import { findEmailMentions } from './find-emails';

function names(text: string): (string | undefined)[] {
  return findEmailMentions(text).map((mention) => mention.name);
}

describe('the name before an address', () => {
  it.each([
    ['Jane Doe <jane@acme.io>', 'Jane Doe'],
    ['Jane Doe<jane@acme.io>', 'Jane Doe'],
    ['"Jane Doe" <jane@acme.io>', 'Jane Doe'],
    ['"Doe, Jane" <jane@acme.io>', 'Jane Doe'],
    ['“Doe, Jane” <jane@acme.io>', 'Jane Doe'],
    ['From: Jane Doe <jane@acme.io>', 'Jane Doe'],
    ['From: "Doe, Jane" <jdoe@acme.io>', 'Jane Doe'],
    ['Jane Doe [mailto:jane@acme.io]', 'Jane Doe'],
    ['Jane Doe (jane@acme.io)', 'Jane Doe'],
    ['Jane Doe – jane@acme.io', 'Jane Doe'],
    ['Jane Doe: jane@acme.io', 'Jane Doe'],
    ['Jane Doe jane@acme.io', 'Jane Doe'],
    ['please write to Jane Doe <jane@acme.io>', 'Jane Doe'],
    ['Berlin, Jane Doe, jane@acme.io', undefined],
    ['Marketing\nJane Doe <jane@acme.io>', 'Jane Doe'],
    ['Ludwig van der Berg <ludwig@acme.io>', 'Ludwig van der Berg'],
    ['Zoë Åkerström <zoe@acme.io>', 'Zoë Åkerström'],
    ["Jean-Luc O'Neil <jl.oneil@acme.io>", "Jean-Luc O'Neil"],
    ['Мария Иванова <мария@acme.io>', 'Мария Иванова'],
    ['JANE DOE <jane@acme.io>', 'JANE DOE'],
  ])('of %s is %s', (text, expected) => {
    expect(names(text)).toEqual([expected]);
  });

  it.each([
    'Sales Team <sales@acme.io>',
    'Acme Robotics <info@acme-robotics.io>',
    'Bob Lee <jane@acme.io>',
    'Contact Jane Doe <jane@acme.io>',
    'Founder Jane Doe <jane@acme.io>',
    'Jane <jane@acme.io>',
    'jane doe <jane@acme.io>',
    'Write to jane@acme.io',
    'Jane Doejane@acme.io',
    'Jane Doe\n<jane@acme.io>',
    'hello" <jane@acme.io>',
    '<jane@acme.io>',
    'jane@acme.io',
  ])('is not sure in %s', (text) => {
    expect(names(text).filter((name) => name !== undefined)).toEqual([]);
  });

  it('belongs to its own address only', () => {
    const text = 'To: Jane Doe <jane@acme.io>, Bob Lee <bob@acme.io>; eve@acme.io';
    expect(findEmailMentions(text)).toEqual([
      { address: 'jane@acme.io', name: 'Jane Doe' },
      { address: 'bob@acme.io', name: 'Bob Lee' },
      { address: 'eve@acme.io' },
    ]);
  });

  it('is kept when the address comes again without it, and taken when it comes later', () => {
    expect(names('Jane Doe <jane@acme.io>\njane@acme.io')).toEqual(['Jane Doe']);
    expect(names('jane@acme.io\nJane Doe <jane@acme.io>')).toEqual(['Jane Doe']);
  });
});
