import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emailDomain, makeAddress, parseEmail } from './email';
import { isPersonalEmailHost, isRoleAddress } from './email-kind';
import { findMailtoRecipients } from './mailto';
import type { EmailAddress } from './types';

function address(text: string): string | undefined {
  const parsed = parseEmail(text);
  return parsed.ok && parsed.identity.kind === 'email' ? parsed.identity.address : undefined;
}

function known(text: string): EmailAddress {
  const [local = '', host = ''] = text.split('@');
  const made = makeAddress(local, host);
  if (made === undefined) throw new Error(`no address: ${text}`);
  return made;
}

describe('parseEmail', () => {
  it.each([
    ['Jane.Doe@Acme-Robotics.IO', 'jane.doe@acme-robotics.io'],
    ['  jane@x.io. ', 'jane@x.io'],
    ['mailto:jane@x.io?subject=Hello', 'jane@x.io'],
    ['MAILTO:%6aane@x.io', 'jane@x.io'],
    ['<mailto:jane@x.io>', 'jane@x.io'],
    ['Jane Doe <jane@x.io>', 'jane@x.io'],
    ['"Doe, Jane" <jane@x.io>', 'jane@x.io'],
    ['jane@example.com', 'jane@example.com'],
    ['noreply@acme.io', 'noreply@acme.io'],
    ['jane@acme.newdomain', 'jane@acme.newdomain'],
    ["o'malley+list@x.io", "o'malley+list@x.io"],
    ['user+mailbox/department=shipping@x.io', 'user+mailbox/department=shipping@x.io'],
    ['Zoë@Åkerström.se', 'zoë@åkerström.se'],
    ['_jane_@x.io', '_jane_@x.io'],
  ])('reads %s', (text, expected) => {
    expect(address(text)).toBe(expected);
  });

  it.each([
    ['', 'empty'],
    ['<>', 'empty'],
    ['jane', 'malformed-address'],
    ['jane@acme', 'malformed-address'],
    ['jane@localhost', 'malformed-address'],
    ['@acme.io', 'malformed-address'],
    ['jane..doe@acme.io', 'malformed-address'],
    ['jane.@acme.io', 'malformed-address'],
    ['jane doe@acme.io', 'malformed-address'],
    ['jane@127.0.0.1', 'malformed-address'],
    ['jane@-acme.io', 'malformed-address'],
    ['jane@ａｃｍｅ.io', 'malformed-address'],
    ['a'.repeat(65) + '@acme.io', 'malformed-address'],
    ['a'.repeat(5000) + '@acme.io', 'too-long'],
  ])('refuses %s', (text, reason) => {
    expect(parseEmail(text)).toEqual({ ok: false, reason });
  });

  it('never throws, and reads its own canonical form as itself', () => {
    const local = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
    const host = fc.oneof(fc.domain(), fc.stringMatching(/^[a-zäß]{1,8}\.[a-z]{2,4}$/));
    fc.assert(
      fc.property(local, host, (localPart, hostName) => {
        const once = address(`${localPart}@${hostName}`);
        if (once !== undefined) expect(address(once)).toBe(once);
      }),
    );
  });
});

describe('what an address is', () => {
  it('names its domain', () => {
    expect(emailDomain(known('jane@mail.acme.io'))).toBe('mail.acme.io');
  });

  it.each([
    ['jane@gmail.com', true],
    ['jane@acme-robotics.io', false],
    ['jane@gmail.com.acme.io', false],
  ])('%s is at a host for private people: %s', (text, expected) => {
    expect(isPersonalEmailHost(known(text))).toBe(expected);
  });

  it.each([
    ['info@acme.io', true],
    ['sales+eu@acme.io', true],
    ['salesman@acme.io', false],
    ['jane@acme.io', false],
  ])('%s is a role: %s', (text, expected) => {
    expect(isRoleAddress(known(text))).toBe(expected);
  });
});

describe('findMailtoRecipients', () => {
  it.each([
    [
      'mailto:jane@acme.io,bob@acme.io?cc=eve@acme.io&subject=to=mallory@acme.io',
      ['jane@acme.io', 'bob@acme.io', 'eve@acme.io'],
    ],
    ['mailto:?to=jane%40acme.io', ['jane@acme.io']],
    ['mailto:?cc=jane@acme.io&amp;bcc=bob@acme.io', ['jane@acme.io', 'bob@acme.io']],
    ['mailto%3ajane%40acme.io', ['jane@acme.io']],
    ['mailto://jane@acme.io', ['jane@acme.io']],
    [' mailto: jane@acme.io ', ['jane@acme.io']],
    ['mailto:%6A%61%6E%65@%61%63%6D%65.%69%6F', ['jane@acme.io']],
    ['mailto:jane%2540acme.io', ['jane@acme.io']],
    ['mailto:Jane%20Doe%20%3Cjane@acme.io%3E;bob+x@acme.io', ['jane@acme.io', 'bob+x@acme.io']],
    ["mailto:o'neil@acme.io?subject=100%", ["o'neil@acme.io"]],
    ['mailto:jane@b%C3%BCcher.com', ['jane@bücher.com']],
    ['mailto:type%20email%20address%20here?subject=x', []],
    ['mailto:you@example.com', []],
    ['mailto:%E0%A4%A', []],
    ['mailto:?subject=Look', []],
    ['https://acme.io/jane@acme.io', []],
  ])('reads %s', (href, expected) => {
    expect(findMailtoRecipients(href)).toEqual(expected);
  });
});
