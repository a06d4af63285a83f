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
    ['https://careers.acme.co.uk/jobs?x=1#y', 'acme.co.uk'],
    ['Careers.ACME.co.uk', 'acme.co.uk'],
    // Rules that no table of second levels holds: wildcards and their exceptions, cities, a private suffix three labels deep.
    ['shop.acme.ck', 'shop.acme.ck'],
    ['www.ck', 'www.ck'],
    ['mail.acme.kawasaki.jp', 'mail.acme.kawasaki.jp'],
    ['www.city.kawasaki.jp', 'city.kawasaki.jp'],
    ['mail.acme.k12.ca.us', 'acme.k12.ca.us'],
    ['files.acme.s3.amazonaws.com', 'acme.s3.amazonaws.com'],
    ['mail.acme.example', 'acme.example'],
    ['www.acme.xn--p1ai', 'acme.xn--p1ai'],
    ['www.acme.рф', 'acme.рф'],
    ['no host at all', undefined],
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
