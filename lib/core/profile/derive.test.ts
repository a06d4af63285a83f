import { describe, expect, it } from 'vitest';
import type { Claim } from './claim';
import { bestEmail, bestPhone, displayName, initials, nameParts, seenText } from './derive';
import { fakeClaim } from './fixtures';
import { mergeProfile } from './merge';
import type { Pins } from './profile';

const profileOf = (claims: Claim[], pins: Pins = {}) => mergeProfile({ claims, pins, order: [] });

describe('nameParts', () => {
  it.each([
    ['Jane Doe', { firstName: 'Jane', lastName: 'Doe' }],
    ['Jane (Janie) Doe', { firstName: 'Jane', lastName: 'Doe' }],
    ["José O'Neil", { firstName: 'José', lastName: "O'Neil" }],
    ['Ana de la Cruz', {}],
    ['Doe, Jane', {}],
    ['J. Doe', {}],
    ['Jane', {}],
  ])('reads %s as %j', (fullName, expected) => {
    expect(nameParts(profileOf([fakeClaim('fullName', fullName)]))).toEqual(expected);
  });

  it("keeps the providers' own parts", () => {
    const claims = [fakeClaim('fullName', 'Jane Doe'), fakeClaim('lastName', 'Doe-Smith')];
    expect(nameParts(profileOf(claims))).toEqual({ firstName: 'Jane', lastName: 'Doe-Smith' });
  });
});

describe('displayName', () => {
  it.each<[Claim[], string | undefined]>([
    [[fakeClaim('fullName', 'Jane Doe'), fakeClaim('firstName', 'Janet')], 'Jane Doe'],
    [[fakeClaim('firstName', 'Jane'), fakeClaim('lastName', 'Doe')], 'Jane Doe'],
    [[fakeClaim('lastName', 'Doe')], 'Doe'],
    [[], undefined],
  ])('%#: %s', (claims, expected) => {
    expect(displayName(profileOf(claims))).toBe(expected);
  });
});

describe('initials', () => {
  it.each([
    ['Jane Doe', 'JD'],
    ['jane marie doe', 'JD'],
    ['Cher', 'C'],
    ['(🚀) ', ''],
    ['', ''],
  ])('%s: %s', (name, expected) => {
    expect(initials(name)).toBe(expected);
  });
});

describe('seenText', () => {
  const now = Date.UTC(2026, 2, 22, 12);
  it.each([
    ['2026-03-01T12:00:00Z', 'seen 3 weeks ago'],
    ['2026-03-01', 'seen 3 weeks ago'],
    ['2026-03-21T11:00:00Z', 'seen 1 day ago'],
    ['2026-03-22T11:58:00Z', 'seen 2 minutes ago'],
    ['2026-03-22T11:59:59Z', 'seen just now'],
    ['2026-03-22', 'seen today'],
    ['2026-04-01T00:00:00Z', 'seen just now'],
    ['2024-01-01', 'seen 2 years ago'],
    ['2025-05', 'seen in May 2025'],
    ['2025', 'seen in 2025'],
    ['lately', undefined],
    [undefined, undefined],
  ])('%s: %s', (observedAt, expected) => {
    expect(seenText(observedAt, now)).toBe(expected);
  });
});

describe('bestEmail', () => {
  const sure = fakeClaim('workEmail', { address: 'a@acme.example' }, { confidence: 0.9 });
  const verified = fakeClaim(
    'workEmail',
    { address: 'b@acme.example', status: 'Verified' },
    { confidence: 0.5 },
  );
  const personal = fakeClaim('personalEmail', { address: 'c@home.example' });
  const past = fakeClaim('pastEmail', { address: 'd@old.example' });
  it.each<[string, Claim[], Pins, string | undefined]>([
    ['a verified work address', [sure, verified, personal], {}, 'b@acme.example'],
    ['the surest work address', [sure, personal], {}, 'a@acme.example'],
    ['a personal address', [personal, past], {}, 'c@home.example'],
    ["no former employer's address", [past], {}, undefined],
    ["the user's choice", [sure, verified, personal], { personalEmail: 'c@home.example' }, 'c@home.example'],
  ])('is %s', (_, claims, pins, expected) => {
    expect(bestEmail(profileOf(claims, pins))?.address).toBe(expected);
  });
});

describe('bestPhone', () => {
  const blocked = fakeClaim('phone', { number: '+1 202-555-0143', doNotCall: true }, { confidence: 0.9 });
  const open = fakeClaim('phone', { number: '+1 202-555-0144' });
  it.each<[string, Claim[], Pins, string | undefined]>([
    ['the one that may be called', [blocked, open], {}, '+1 202-555-0144'],
    ['none that may not be called', [blocked], {}, undefined],
    ["the user's choice", [blocked, open], { phone: '025550143' }, '+1 202-555-0143'],
  ])('is %s', (_, claims, pins, expected) => {
    expect(bestPhone(profileOf(claims, pins))?.number).toBe(expected);
  });
});
