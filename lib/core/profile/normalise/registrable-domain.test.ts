import { describe, expect, it } from 'vitest';
import { isSameDomain } from './link';
import { registrableDomain } from './registrable-domain';

describe('registrableDomain', () => {
  it.each([
    ['acme.com', 'acme.com'],
    ['careers.acme.com', 'acme.com'],
    ['careers.acme.co.uk', 'acme.co.uk'],
    ['mail.eu.acme.com.br', 'acme.com.br'],
    ['acme.or.jp', 'acme.or.jp'],
    ['acme.github.io', 'acme.github.io'],
    ['www.acme.github.io', 'acme.github.io'],
    ['acme.io', 'acme.io'],
    ['t.co', 't.co'],
    ['co.uk', undefined],
    ['github.io', undefined],
    ['com', undefined],
    ['localhost', undefined],
    ['192.168.0.1', undefined],
    ['', undefined],
  ])('of %s is %s', (host, expected) => {
    expect(registrableDomain(host)).toBe(expected);
  });
});

describe('isSameDomain', () => {
  it.each([
    ['mail.acme.com', 'careers.acme.com', true],
    ['https://www.acme.co.uk/about', 'acme.co.uk', true],
    ['acme.co.uk', 'northwind.co.uk', false],
    ['acme.co.uk', 'co.uk', false],
    ['acme.wixsite.com', 'northwind.wixsite.com', false],
    ['acme.com', 'acme.de', false],
    ['', '', false],
  ])('%s and %s: %s', (one, other, expected) => {
    expect(isSameDomain(one, other)).toBe(expected);
  });
});
