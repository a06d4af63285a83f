import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connections } from '@/lib/connections/registry';
import { isObject } from '@/lib/core/answer/read-json';
import { COVERAGE, type ExpectedOutcome, type ProviderFixture } from './fixture';
import { resolvePointer, saysWhatWasClaimed } from './contract-evidence';
import { mutatedBodies } from './contract-mutations';
import { providers } from './registry';
import type { Outcome, Provider } from './types';
import type { HttpAnswer, HttpCall } from '@/lib/http/types';

const lists = import.meta.glob<readonly ProviderFixture[]>('./*/fixtures/fixtures.ts', {
  eager: true,
  import: 'fixtures',
});
const bodies = import.meta.glob<string>('./*/fixtures/*.{json,txt,html}', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const folders = Object.keys(import.meta.glob('./*/index.ts')).map((path) => path.split('/')[1]);

const RECEIVED_AT = '2026-03-01T12:00:00.000Z';

const fixturesOf = (provider: Provider<unknown>): readonly ProviderFixture[] =>
  lists[`./${provider.id}/fixtures/fixtures.ts`] ?? [];

function answerOf(provider: Provider<unknown>, fixture: ProviderFixture): HttpAnswer {
  const body = bodies[`./${provider.id}/fixtures/${fixture.file}`];
  if (body === undefined) throw new Error(`${provider.id} has no fixture file ${fixture.file}`);
  return {
    id: 'answer-1',
    status: fixture.status,
    headers: fixture.headers ?? {},
    body,
    receivedAt: RECEIVED_AT,
  };
}

function callOf(provider: Provider<unknown>, fixture: ProviderFixture): HttpCall | undefined {
  switch (fixture.answers) {
    case 'call':
      return provider.call(fixture.query, fixture.settings);
    case 'poll':
      return provider.poll?.(fixture.ticket, fixture.settings);
    case 'check':
      return provider.check(fixture.settings);
  }
}

/** The outcome with the claims' values by field, as fixtures write it. */
function summary(outcome: Outcome): ExpectedOutcome {
  if (outcome.status !== 'found') return outcome;
  const { claims, ...rest } = outcome;
  const values: Record<string, unknown[]> = {};
  for (const { field, value } of claims) (values[field] ??= []).push(value);
  return { ...rest, values };
}

it('has one registered provider for every folder, under the name of the folder', () => {
  expect(providers.map(({ id }) => id).toSorted()).toEqual(folders.toSorted());
});

describe.each(providers.map((provider) => [provider.label, provider] as const))('%s', (_label, provider) => {
  const fixtures = fixturesOf(provider);
  const table = fixtures.map((fixture, index) => [`${index} ${fixture.file}`, fixture] as const);

  it('has an answer for everything that every vendor does', () => {
    const covered = new Set(fixtures.map(({ covers }) => covers));
    expect(COVERAGE.filter((kind) => !covered.has(kind))).toEqual([]);
  });

  it('uses every file of its fixtures', () => {
    const prefix = `./${provider.id}/fixtures/`;
    const files = Object.keys(bodies).filter((path) => path.startsWith(prefix));
    const used = new Set(fixtures.map(({ file }) => prefix + file));
    expect(files.filter((file) => !used.has(file))).toEqual([]);
  });

  it('has settings that parse from nothing and cost no more than any other', () => {
    for (const fixture of fixtures) {
      if (fixture.answers !== 'call') continue;
      // The choice of the vendor's API is no extra: each has its own prices.
      const { settings } = fixture;
      const api = isObject(settings) && 'api' in settings ? { api: settings['api'] } : {};
      const usual = provider.price(fixture.query, provider.settings.parse(api));
      const chosen = provider.price(fixture.query, fixture.settings);
      if (!usual || !chosen) throw new Error('A price is unknown although the user emptied none.');
      expect(usual.credits).toBeLessThanOrEqual(chosen.credits);
      expect(chosen.atMost ?? chosen.credits).toBeGreaterThanOrEqual(chosen.credits);
    }
  });

  it('has a price for all that it sells, and none once the user emptied every price', () => {
    const prices = Object.fromEntries((provider.tariff ?? []).map(({ key }) => [key, null]));
    const [fixture] = fixtures.filter(({ answers }) => answers === 'call');
    if (fixture?.answers !== 'call') throw new Error('It has no call.');
    expect(provider.price(fixture.query, {})).toBeDefined();
    if (provider.tariff) expect(provider.price(fixture.query, { prices })).toBeUndefined();
  });

  it.each(table)('sends exactly the documented request: %s', (_file, fixture) => {
    const call = callOf(provider, fixture);
    expect(call && `${call.method} ${call.path}`).toBe(fixture.request);
  });

  it.each(table)('calls its own connection, without a key: %s', (_file, fixture) => {
    const call = callOf(provider, fixture);
    if (!call) throw new Error('It has no such call.');
    const connection = connections[call.connection];
    expect(call.connection).toBe(provider.connection);
    for (const origin of connection.origins) expect(new URL(origin + call.path).origin).toBe(origin);
    const names = Object.keys(call.headers ?? {}).map((name) => name.toLowerCase());
    expect(names.filter((name) => /auth|key|token|cookie|secret/.test(name))).toEqual([]);
    expect(call.timeoutMs).toBeGreaterThan(0);
    // What may cost something is never sent twice by itself; polls and key tests cost nothing.
    const costs =
      fixture.answers === 'call' && (provider.price(fixture.query, fixture.settings)?.credits ?? 0) > 0;
    if (costs || fixture.answers !== 'call') expect(call.paid).toBe(costs);
  });

  it.each(table)('reads the answer: %s', (_file, fixture) => {
    const answer = answerOf(provider, fixture);
    if (fixture.answers === 'check') {
      expect(provider.readCheck(answer)).toEqual(fixture.expected);
      return;
    }
    expect(summary(provider.interpret(answer, fixture.query, fixture.settings))).toEqual(fixture.expected);
  });

  it.each(table)('claims nothing without evidence: %s', (_file, fixture) => {
    if (fixture.answers === 'check') return;
    const answer = answerOf(provider, fixture);
    const outcome = provider.interpret(answer, fixture.query, fixture.settings);
    for (const claim of outcome.status === 'found' ? outcome.claims : []) {
      const evidence = resolvePointer(answer.body, claim.pointer);
      expect(saysWhatWasClaimed(claim, evidence), `${claim.field} at ${claim.pointer}`).toBe(true);
      expect(claim.confidence, claim.field).toBeGreaterThanOrEqual(0);
      expect(claim.confidence, claim.field).toBeLessThanOrEqual(1);
      expect(claim).toMatchObject({ provider: provider.id, answerId: answer.id, fetchedAt: RECEIVED_AT });
    }
  });

  it('never throws, and claims nothing without evidence, whatever becomes of its answers', () => {
    for (const fixture of fixtures) {
      const answer = answerOf(provider, fixture);
      fc.assert(
        fc.property(
          mutatedBodies(answer.body),
          fc.constantFrom(answer.status, 200, 404, 500),
          (body, status) => {
            const strange = { ...answer, body, status };
            provider.readCheck(strange);
            if (fixture.answers === 'check') return;
            const outcome = provider.interpret(strange, fixture.query, fixture.settings);
            for (const claim of outcome.status === 'found' ? outcome.claims : []) {
              expect(saysWhatWasClaimed(claim, resolvePointer(body, claim.pointer)), claim.pointer).toBe(
                true,
              );
            }
          },
        ),
        { numRuns: 60 },
      );
    }
    // Thousands of bodies: more than the usual five seconds on a machine that is busy with other tests.
  }, 60_000);
});
