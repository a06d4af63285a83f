import { describe, expect, it } from 'vitest';
import type { Claim } from '@/lib/core/profile/claim';
import { asked } from '@/lib/providers/fixture';
import { crustdata } from '.';
import fullOld from './fixtures/person-full.json?raw';
import fullNew from './fixtures/current-person.json?raw';
import severalNew from './fixtures/current-batch-partial.json?raw';

/** The same person at both of Crustdata's APIs. */

const marisol = asked('https://www.linkedin.com/in/marisol-quenby-example');
const nobody = asked('https://www.linkedin.com/in/no-such-person-example');
const byEmail = asked('marisol.quenby@example.com');
const current = crustdata.settings.parse({ api: '2025-11-01', businessEmail: true });
const older = crustdata.settings.parse({ businessEmail: true });

const answer = (body: string) => ({
  id: 'answer-1',
  status: 200,
  headers: {},
  body,
  receivedAt: '2026-03-01T12:00:00.000Z',
});

function claimsOf(body: string, settings: typeof current): readonly Claim[] {
  const outcome = crustdata.interpret(answer(body), marisol, settings);
  if (outcome.status !== 'found') throw new Error(outcome.status);
  return outcome.claims;
}

const values = (claims: readonly Claim[], field: string) =>
  claims.filter((claim) => claim.field === field).map(({ value }) => value);

describe('the API of 2025-11-01', () => {
  it('claims the same about the same person as the older one, where both tell', () => {
    const [before, now] = [claimsOf(fullOld, older), claimsOf(fullNew, current)];
    const same = [
      'fullName',
      'headline',
      'summary',
      'location',
      'linkedin',
      'profiles',
      'photo',
      'jobTitle',
      'company',
      'companyDomain',
      'skills',
      'languages',
    ];
    for (const field of same) {
      expect(values(now, field), field).toEqual(values(before, field));
      expect(now.find((claim) => claim.field === field)?.confidence, field).toBe(
        before.find((claim) => claim.field === field)?.confidence,
      );
    }
    // Lists of which the current answer tells less: each of its items is the older one's, with fewer parts.
    for (const field of ['experience', 'education', 'workEmail'] as const) {
      const items = values(now, field);
      expect(items.length, field).toBeGreaterThan(0);
      for (const item of items) expect(values(before, field)).toContainEqual(expect.objectContaining(item));
    }
    const only = (claims: readonly Claim[], others: readonly Claim[]) =>
      [...new Set(claims.map(({ field }) => field))]
        .filter((field) => !others.some((claim) => claim.field === field))
        .toSorted();
    expect(only(now, before)).toEqual(['companySize', 'department', 'seniority']);
    expect(only(before, now)).toEqual(['companyDescription', 'companyLinkedIn', 'pastEmail']);
  });

  it('is asked with one kind of identifier and every field spelled out, contact only when wanted', () => {
    const call = crustdata.call(marisol, crustdata.settings.parse({ api: '2025-11-01', live: true }));
    expect(JSON.parse(call.body ?? '')).toEqual({
      professional_network_profile_urls: ['https://www.linkedin.com/in/marisol-quenby-example'],
      fields: [
        'basic_profile',
        'professional_network',
        'social_handles',
        'experience',
        'education',
        'skills',
      ],
    });
    expect(call.headers).toMatchObject({ 'x-api-version': '2025-11-01', 'content-type': 'application/json' });
    const withEmail: unknown = JSON.parse(crustdata.call(byEmail, current).body ?? '');
    expect(withEmail).toMatchObject({
      business_emails: ['marisol.quenby@example.com'],
      fields: expect.arrayContaining(['contact.business_emails']),
    });
  });

  it('gives several people their own part, whatever the order', () => {
    const items: unknown[] = JSON.parse(severalNew);
    for (const body of [items, items.toReversed()].map((all) => JSON.stringify(all))) {
      const parts = crustdata.batch?.split(answer(body), [marisol, nobody], current) ?? [];
      const outcomes = parts.map((part, place) =>
        crustdata.interpret(
          { ...answer(part.body), status: part.status },
          place === 0 ? marisol : nobody,
          current,
        ),
      );
      expect(outcomes.map(({ status }) => status)).toEqual(['found', 'not-found']);
    }
  });

  it('takes the likeliest of several matches', () => {
    const [item]: { matches: { person_data: object }[] }[] = JSON.parse(fullNew);
    const [match] = item?.matches ?? [];
    const other = { confidence_score: 0.4, person_data: { basic_profile: { name: 'Somebody Else' } } };
    const body = JSON.stringify([{ ...item, matches: [other, match] }]);
    expect(values(claimsOf(body, current), 'fullName')).toEqual(['Marisol Quenby']);
  });
});
