import { expect, it, test } from 'vitest';
import { neverLineFor, parseNeverRule } from './never-look-up';
import { parseIdentity } from './parse';
import type { Identity } from './types';

function identity(text: string): Identity {
  const parsed = parseIdentity(text);
  if (!parsed.ok) throw new Error(`${text} names nobody`);
  return parsed.identity;
}

test.each([
  ['acme.io', { kind: 'domain', domain: 'acme.io' }],
  [' @Acme.IO ', { kind: 'domain', domain: 'acme.io' }],
  ['www.acme.io', { kind: 'domain', domain: 'acme.io' }],
  ['müller.example', { kind: 'domain', domain: 'xn--mller-kva.example' }],
  ['Jane@Acme.io', { kind: 'person', key: 'email:jane@acme.io' }],
  ['https://www.linkedin.com/in/Jane-Doe/', { kind: 'person', key: 'linkedin:jane-doe' }],
  ['in/jane-doe', { kind: 'person', key: 'linkedin:jane-doe' }],
  ['jane-doe', { kind: 'person', key: 'linkedin:jane-doe' }],
  ['', undefined],
  ['two words', undefined],
  ['https://acme.io/people', undefined],
])('reads %j', (line, expected) => {
  expect(parseNeverRule(line)).toEqual(expected);
});

test.each([
  ['jane@acme.io', 'acme.io', true],
  ['jane@mail.acme.io', 'acme.io', true],
  ['jane@notacme.io', 'acme.io', false],
  ['jane@acme.io.evil.example', 'acme.io', false],
  ['jane@xn--mller-kva.example', 'müller.example', true],
  ['jane@acme.io', 'jane@acme.io', true],
  ['joanna@acme.io', 'anna@acme.io', false],
  ['linkedin.com/in/jane-doe', 'jane-doe', true],
  ['linkedin.com/in/jane-doe-2', 'jane-doe', false],
  ['linkedin.com/in/jane-doe', 'acme.io', false],
])('asks about %s with %j on the list: covered is %s', (asked, line, covered) => {
  expect(neverLineFor({ identities: [identity(asked)] }, ['other.example', line])).toBe(
    covered ? line : undefined,
  );
});

it('covers whom an address, a slug or a company that became known ties to the list', () => {
  const identities = [identity('linkedin.com/in/jane-doe'), identity('jane@acme.io')];
  expect(neverLineFor({ identities }, ['acme.io'])).toBe('acme.io');
  expect(neverLineFor({ identities: identities.slice(0, 1), companyDomain: 'acme.io' }, ['acme.io'])).toBe(
    'acme.io',
  );
  expect(neverLineFor({ identities }, [])).toBeUndefined();
});
