import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parseIdentity } from '@/lib/core/identity/parse';
import type { Identity } from '@/lib/core/identity/types';
import { resolvePointer, saysWhatWasClaimed } from '@/lib/providers/contract-evidence';
import { findProvider } from '@/lib/providers/registry';
import { makeWorld, nextCase } from '@/bench/merge/world/case';
import { buildProfile, type Answer, type BuiltProfile } from './build';
import type { Claim } from './claim';
import { normalKey } from './normalise/key';
import { isCompanyFact } from './standing';
import type { Pins, Profile } from './profile';

/**
 * What holds for every person, over real documented answers (lib/providers/.../fixtures) and over the answers of generated people
 * (bench/merge), read by the real providers.
 */
const AT = '2026-03-20T12:00:00.000Z';
const ORDER = ['crustdata', 'apollo', 'zia-people', 'zia-organization'];

interface Told {
  asked: Identity;
  answers: readonly Answer[];
  /** By answer id. */
  bodies: ReadonlyMap<string, string>;
}

const tell = (asked: Identity, raw: readonly { provider: string; body: string }[]): Told => {
  const bodies = new Map(raw.map(({ body }, index) => [`answer-${index}`, body]));
  const answers = raw.flatMap(({ provider: id, body }, index): Answer[] => {
    const provider = findProvider(id);
    const answer = { id: `answer-${index}`, status: 200, headers: {}, body, receivedAt: AT };
    const query = { identity: asked, also: [], known: {} };
    const outcome = provider.interpret(answer, query, provider.settings.parse({}));
    if (outcome.status !== 'found') return [];
    const { subject, claims } = outcome;
    return [{ answerId: answer.id, provider: id, providerLabel: provider.label, subject, claims }];
  });
  return { asked, answers, bodies };
};

const fixtures = Object.entries(
  import.meta.glob<string>('/lib/providers/*/fixtures/*.json', {
    eager: true,
    query: '?raw',
    import: 'default',
  }),
).map(([path, body]) => ({ provider: path.split('/')[3] ?? '', body }));

const IDENTITIES = [
  'linkedin.com/in/marisol-quenby-example',
  'marisol.quenby@example.com',
  'info@example.com',
];

const identities = IDENTITIES.map((text): Identity => {
  const parsed = parseIdentity(text);
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.identity;
});

const documented = fc
  .tuple(fc.constantFrom(...identities), fc.shuffledSubarray(fixtures, { minLength: 1, maxLength: 6 }))
  .map(([asked, raw]) => tell(asked, raw));

const generated = fc.nat(100_000).map((seed) => {
  const { asked, answers } = nextCase(makeWorld(seed, 150));
  return tell(asked, answers);
});

const told = fc.oneof(documented, generated);

const build = ({ asked, answers }: Pick<Told, 'asked' | 'answers'>, pins: Pins = {}): BuiltProfile =>
  buildProfile({ asked, also: [], answers, accepted: new Set(), pins, order: ORDER });

const claimsIn = (profile: Profile): Claim[] =>
  Object.values(profile).flatMap(({ groups }) => groups.flatMap((group): Claim[] => [...group.claims]));

/** A statement without its heading: an address moves between work and past with what others tell. */
const statement = ({ provider, answerId, pointer, value }: Claim): string =>
  JSON.stringify([provider, answerId, pointer, value]);

const statements = (claims: readonly Claim[]): Set<string> => new Set(claims.map(statement));

const acceptedBy = (built: BuiltProfile, answers: readonly Answer[]): Answer[] =>
  answers.filter(({ answerId }) => built.verdicts.get(answerId)?.verdict === 'same');

/** The answers that these claims come from. */
const namedBy = (claims: readonly Claim[]): string[] => claims.map(({ answerId }) => answerId);

const many = { numRuns: 400 };

// Hundreds of people each: more than the usual five seconds on a machine that is busy with other tests.
vi.setConfig({ testTimeout: 120_000 });

describe('a profile, whoever answers', () => {
  it('is the same in every order of arrival, of answers and of their claims, and when answers arrive twice', () => {
    const arrivals = told.chain((one) =>
      fc.tuple(
        fc.constant(one),
        fc.shuffledSubarray([...one.answers, ...one.answers], { minLength: one.answers.length * 2 }),
        fc.array(fc.nat(), { minLength: 1, maxLength: 20 }),
      ),
    );
    fc.assert(
      fc.property(arrivals, ([one, arrived, keys]) => {
        const shuffled = arrived.map((answer) => ({ ...answer, claims: shuffle(answer.claims, keys) }));
        expect(build({ ...one, answers: shuffled })).toEqual(build(one));
      }),
      many,
    );
  });

  it('shows every statement of accepted answers once, and none of others, but no fact about another company than the chosen one', () => {
    fc.assert(
      fc.property(told, (one) => {
        const built = build(one);
        const shown = statements(claimsIn(built.profile));
        const given = acceptedBy(built, one.answers).flatMap(({ claims }) => claims);
        expect(shown).toEqual(statements(given.filter((claim) => shown.has(statement(claim)))));
        const chosen = namedBy(built.profile.company?.groups[0].claims ?? []);
        for (const claim of given.filter((one) => !shown.has(statement(one)))) {
          expect(isCompanyFact(claim.field), claim.field).toBe(true);
          expect(chosen).not.toContain(claim.answerId);
        }
      }),
      many,
    );
  });

  it('loses exactly what only a provider gave when that provider is taken away', () => {
    fc.assert(
      fc.property(told, fc.constantFrom(...ORDER), (one, gone) => {
        // What the gate says of the others may rest on the one that goes; the merging is looked at alone.
        const accepted = acceptedBy(build(one), one.answers);
        const all = new Set(accepted.map(({ answerId }) => answerId));
        const merged = (answers: readonly Answer[]) =>
          buildProfile({ ...one, answers, also: [], accepted: all, pins: {}, order: ORDER });
        const left = accepted.filter(({ provider }) => provider !== gone);
        const before = claimsIn(merged(accepted).profile).filter(({ provider }) => provider !== gone);
        const stillSame = acceptedBy(merged(left), left).length === left.length;
        fc.pre(stillSame);
        // Facts about a company come and go with the choice of it, which the one that goes may have decided.
        const lasting = (claims: readonly Claim[]) =>
          statements(claims.filter(({ field }) => !isCompanyFact(field)));
        expect(lasting(claimsIn(merged(left).profile))).toEqual(lasting(before));
      }),
      many,
    );
  });

  it('does not change by an answer about somebody else', () => {
    fc.assert(
      fc.property(told, (one) => {
        const built = build(one);
        const others = one.answers.filter(
          ({ answerId }) => built.verdicts.get(answerId)?.verdict !== 'different',
        );
        expect(build({ ...one, answers: others }).profile).toEqual(built.profile);
      }),
      many,
    );
  });

  it('shows no value without evidence that stands in the stored answer where its pointer says', () => {
    fc.assert(
      fc.property(told, (one) => {
        for (const { groups } of Object.values(build(one).profile)) {
          for (const { claims } of groups) {
            expect(claims.length).toBeGreaterThan(0);
            for (const claim of claims) {
              const evidence = resolvePointer(one.bodies.get(claim.answerId) ?? '', claim.pointer);
              expect(saysWhatWasClaimed(claim, evidence), `${claim.field} ${claim.pointer}`).toBe(true);
            }
          }
        }
      }),
      many,
    );
  });

  it('puts a pinned value first, whichever of the spellings it is', () => {
    fc.assert(
      fc.property(told, fc.nat(), (one, at) => {
        const { profile } = build(one);
        const singles = claimsIn(profile).filter(({ field }) => field === 'jobTitle' || field === 'company');
        const claim = singles[at % Math.max(1, singles.length)];
        if (claim === undefined) return;
        const key = normalKey(claim.field, claim.value);
        const pinned = build(one, { [claim.field]: key }).profile[claim.field];
        expect(pinned?.pinned).toBe(true);
        expect(pinned?.groups[0].claims.some(({ field, value }) => normalKey(field, value) === key)).toBe(
          true,
        );
      }),
      many,
    );
  });

  it('comes of anything without a throw', () => {
    const strange = fc.record({
      asked: fc.constantFrom(...identities),
      raw: fc.array(
        fc.record({
          provider: fc.constantFrom(...ORDER),
          body: fc.oneof(fc.json(), fc.string(), fc.constantFrom(...fixtures.map(({ body }) => body))),
        }),
        { maxLength: 4 },
      ),
    });
    fc.assert(
      fc.property(strange, ({ asked, raw }) => {
        build(tell(asked, raw));
      }),
      many,
    );
  });
});

/** Some order of the items, told by numbers. */
function shuffle<T>(items: readonly T[], keys: readonly number[]): T[] {
  return items
    .map((item, index) => ({ item, key: ((keys[index % keys.length] ?? 0) + index * 7919) % 9973 }))
    .sort((one, other) => one.key - other.key)
    .map(({ item }) => item);
}
