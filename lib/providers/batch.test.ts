import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apollo } from './apollo';
import bulkAnswer from './apollo/fixtures/bulk-match.json?raw';
import bulkRefusal from './apollo/fixtures/bulk-400.json?raw';
import { crustdata } from './crustdata';
import batchAnswer from './crustdata/fixtures/batch-partial.json?raw';
import batchRefusal from './crustdata/fixtures/400-malformed.json?raw';
import { asked } from './fixture';
import { providers } from './registry';
import type { Outcome, Provider, Query } from './types';

const marisol = asked('https://www.linkedin.com/in/marisol-quenby-example');
const tobin = asked('https://www.linkedin.com/in/tobin-achterberg-example');
const nobody = asked('https://www.linkedin.com/in/no-such-person-example');
const marisolByEmail = asked('marisol.quenby@example.com');

/** What each query gets out of an answer to all of them. */
function outcomes<Settings>(
  provider: Provider<Settings>,
  body: string,
  queries: readonly Query[],
  status = 200,
): Outcome[] {
  const answer = { id: 'answer-1', status, headers: {}, body, receivedAt: '2026-03-01T12:00:00.000Z' };
  const settings = provider.settings.parse({});
  const parts = provider.batch?.split(answer, queries, settings) ?? [];
  return parts.map((part, place) =>
    provider.interpret({ ...answer, ...part }, queries[place] ?? nobody, settings),
  );
}

/** "found Marisol Quenby", "not-found", "failed unreadable maybe". */
const words = (outcome: Outcome): string => {
  if (outcome.status === 'found') return `found ${outcome.subject.names.join()}`;
  return outcome.status === 'failed'
    ? `failed ${outcome.problem.kind} ${outcome.problem.money}`
    : outcome.status;
};

const said = (...args: Parameters<typeof outcomes>): string[] => outcomes(...args).map(words);

describe('Crustdata in batches', () => {
  const items: unknown[] = JSON.parse(batchAnswer);
  const all = [marisol, tobin, nobody];
  const found = ['found Marisol Quenby', 'found Tobin Achterberg', 'not-found'];

  it('asks for up to 25 profile URLs, and for addresses one by one', () => {
    const { batch } = crustdata;
    const settings = crustdata.settings.parse({});
    expect(batch?.size).toBe(25);
    const call = batch?.call([marisol, tobin], settings);
    expect(
      call && new URL(call.path, 'https://api.crustdata.com').searchParams.get('linkedin_profile_url'),
    ).toBe(
      'https://www.linkedin.com/in/marisol-quenby-example,https://www.linkedin.com/in/tobin-achterberg-example',
    );
    expect(batch?.group(marisolByEmail, settings)).toBeUndefined();
    expect(batch?.group(marisol, settings)).toBe(batch?.group(tobin, settings));
    expect(batch?.group(asked('linkedin.com/in/山田-花子'), settings)).not.toBe(
      batch?.group(tobin, settings),
    );
    expect(batch?.group(asked(`linkedin.com/in/${'山'.repeat(60)}`), settings)).toBeUndefined();
  });

  it('matches by the echo, in any order, with items twice, and waits an hour for who is being fetched', () => {
    expect(said(crustdata, batchAnswer, all)).toEqual(found);
    expect(outcomes(crustdata, batchAnswer, all)[2]).toMatchObject({ askAgainAfterMs: 3_600_000 });
    fc.assert(
      fc.property(fc.shuffledSubarray([...items, ...items], { minLength: 6 }), (shuffled) => {
        expect(said(crustdata, JSON.stringify(shuffled), all)).toEqual(found);
      }),
    );
  });

  it('says "not found" of whom a short answer leaves out', () => {
    expect(said(crustdata, JSON.stringify(items.slice(0, 1)), all)).toEqual([
      'not-found',
      'found Tobin Achterberg',
      'not-found',
    ]);
    expect(said(crustdata, '[]', all)).toEqual(['not-found', 'not-found', 'not-found']);
  });

  it('tells a miss by the slug in its sentence when it has no URL', () => {
    const error =
      'No data found for the LinkedIn profile: no-such-person-example. Data will be enriched shortly.';
    expect(outcomes(crustdata, JSON.stringify([items[2], { error }]), [marisol, nobody])[1]).toMatchObject({
      status: 'not-found',
      askAgainAfterMs: 3_600_000,
    });
  });

  it('gives a refusal of the whole call to everybody', () => {
    expect(said(crustdata, batchRefusal, all, 400)).toEqual(all.map(() => 'failed bad-request none'));
    expect(said(crustdata, '<html>', all, 502)).toEqual(all.map(() => 'failed vendor-error maybe'));
    expect(said(crustdata, '[{"linked', all)).toEqual(all.map(() => 'failed unreadable maybe'));
  });
});

describe('Apollo in batches', () => {
  const { matches, ...envelope }: { matches: unknown[] } = JSON.parse(bulkAnswer);
  const withMatches = (some: readonly unknown[]) => JSON.stringify({ ...envelope, matches: some });
  const all = [marisol, nobody, tobin];
  const found = ['found Marisol Quenby', 'not-found', 'found Tobin Achterberg'];

  it('asks for up to 10 people, by link or address, with the flags in the query', () => {
    const { batch } = apollo;
    expect(batch?.size).toBe(10);
    const call = batch?.call([marisolByEmail, tobin], apollo.settings.parse({}));
    expect(call?.path).toBe(
      '/api/v1/people/bulk_match?reveal_personal_emails=false&reveal_phone_number=false',
    );
    expect(JSON.parse(call?.body ?? '')).toEqual({
      details: [
        { email: 'marisol.quenby@example.com' },
        { linkedin_url: 'https://www.linkedin.com/in/tobin-achterberg-example' },
      ],
    });
    expect(call?.personal).toEqual(['email', 'linkedin']);
  });

  it('asks alone when phones are wanted: one number would stand for all', () => {
    const phones = apollo.settings.parse({ revealPhones: true, webhookUrl: 'https://hooks.example/x' });
    expect(apollo.batch?.group(marisol, phones)).toBeUndefined();
    expect(apollo.batch?.group(marisol, apollo.settings.parse({}))).toBeDefined();
  });

  it('matches by link or address, in any order, with misses in place or left out, and matches twice', () => {
    expect(said(apollo, bulkAnswer, all)).toEqual(found);
    expect(said(apollo, bulkAnswer, [tobin, marisolByEmail])).toEqual([
      'found Tobin Achterberg',
      'found Marisol Quenby',
    ]);
    fc.assert(
      fc.property(fc.shuffledSubarray([...matches, ...matches, null], { minLength: 1 }), (some) => {
        const names = some.map((match) => JSON.stringify(match ?? ''));
        const expected = found.map((outcome) =>
          names.some((name) => name.includes(`"${outcome.slice('found '.length)}"`)) ? outcome : 'not-found',
        );
        expect(said(apollo, withMatches(some), all)).toEqual(expected);
      }),
    );
  });

  const renamed = (name: string, slug: string) => ({
    id: slug,
    name,
    linkedin_url: `http://linkedin.com/in/${slug}`,
  });

  it('gives an answer under another slug to the only question left', () => {
    expect(said(apollo, withMatches([matches[0], renamed('T. Berg', 'tberg')]), [marisol, tobin])).toEqual([
      'found Marisol Quenby',
      'found T. Berg',
    ]);
  });

  it('gives it to the only question whose slug is made of its name', () => {
    const some = withMatches([renamed('Tobin Achterberg', 'tobin-a-9')]);
    expect(said(apollo, some, all)).toEqual(['not-found', 'not-found', 'found Tobin Achterberg']);
  });

  it('says so when nobody can tell whose an answer is: it may have been charged', () => {
    const some = withMatches([matches[0], renamed('T. Berg', 'tberg')]);
    expect(said(apollo, some, all)).toEqual([
      'found Marisol Quenby',
      'failed unreadable maybe',
      'failed unreadable maybe',
    ]);
  });

  it('gives a refusal of the whole call to everybody', () => {
    expect(said(apollo, bulkRefusal, all, 400)).toEqual(all.map(() => 'failed bad-request none'));
    expect(said(apollo, '{}', all)).toEqual(all.map(() => 'not-found'));
    expect(said(apollo, '{"matches": 7}', all)).toEqual(all.map(() => 'failed unreadable maybe'));
  });
});

describe.each(providers.filter(({ batch }) => batch).map((one) => [one.label, one] as const))(
  '%s, whatever becomes of the answer',
  (_label, provider) => {
    it('has one part per question, and never throws', () => {
      const queries = [marisol, nobody, tobin];
      const bodies = fc.oneof(
        fc.json(),
        fc.jsonValue().map((value) => JSON.stringify({ matches: [value, { linkedin_url: value }] })),
        fc.jsonValue().map((value) => JSON.stringify([value, { query_linkedin_profile_urn_or_slug: value }])),
        fc.nat(batchAnswer.length).map((length) => batchAnswer.slice(0, length)),
      );
      fc.assert(
        fc.property(bodies, fc.constantFrom(200, 404, 500), (body, status) => {
          expect(outcomes(provider, body, queries, status)).toHaveLength(queries.length);
        }),
        { numRuns: 300 },
      );
    });
  },
);
