import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { executeCall } from '@/lib/executor/execute';
import type { ExecutorTools } from '@/lib/executor/tools';
import type { HttpAnswer } from '@/lib/http/types';
import { readJson } from '@/lib/core/answer/read-json';
import { isFieldKey } from '@/lib/core/profile/fields';
import { fakeLocks } from '@/lib/lookup/fake-locks';
import { Database } from '@/lib/storage/database';
import { reserveCalls } from '@/lib/storage/journal';
import { resolvePointerIn, saysWhatWasClaimed } from './contract-evidence';
import { everyFieldChanged } from './contract-fields';
import type { ProviderFixture } from './fixture';
import { providers } from './registry';
import type { Provider } from './types';

const lists = import.meta.glob<readonly ProviderFixture[]>('./*/fixtures/fixtures.ts', {
  eager: true,
  import: 'fixtures',
});
const bodies = import.meta.glob<string>('./*/fixtures/*.json', {
  eager: true,
  query: '?raw',
  import: 'default',
});

type Asked = Extract<ProviderFixture, { answers: 'call' | 'poll' }>;

/** The two documented answers of a provider that tell most about a person: the others have the same fields. */
function documented({ id }: Provider<unknown>): { fixture: Asked; json: unknown; answer: HttpAnswer }[] {
  const answers = (lists[`./${id}/fixtures/fixtures.ts`] ?? []).flatMap((fixture) => {
    const body = bodies[`./${id}/fixtures/${fixture.file}`] ?? '';
    const json = readJson(body);
    if (fixture.answers === 'check' || !json.ok) return [];
    if (!['found', 'scheduled'].includes(fixture.expected.status)) return [];
    const { status, headers = {} } = fixture;
    const receivedAt = '2026-03-01T12:00:00.000Z';
    return [{ fixture, json: json.value, answer: { id: 'answer-1', status, headers, body, receivedAt } }];
  });
  const byFile = new Map(answers.map((answer) => [answer.fixture.file, answer]));
  const largest = [...byFile.values()].toSorted((a, b) => b.answer.body.length - a.answer.body.length);
  return largest.slice(0, 2);
}

describe.each(providers.map((provider) => [provider.label, provider] as const))('%s', (_label, provider) => {
  it('takes any change of any documented field: no throw, and no field without evidence', () => {
    let tried = 0;
    const wrong: string[] = [];
    for (const { fixture, json, answer } of documented(provider)) {
      for (const { what, body } of everyFieldChanged(json)) {
        tried += 1;
        const outcome = provider.interpret({ ...answer, body }, fixture.query, fixture.settings);
        const changed: unknown = JSON.parse(body);
        for (const claim of outcome.status === 'found' ? outcome.claims : []) {
          const evidence = resolvePointerIn(changed, claim.pointer);
          if (!isFieldKey(claim.field) || !saysWhatWasClaimed(claim, evidence))
            wrong.push(`${fixture.file} ${what}: ${claim.field} at ${claim.pointer}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(50);
    expect({}).not.toHaveProperty('polluted');
  });

  it('the raw answer is kept as it came, whatever it says', async () => {
    const database = new Database(`raw-${provider.id}`);
    const kept: string[] = [];
    for (const { fixture, json, answer } of documented(provider)) {
      const changes = [...everyFieldChanged(json)].filter((_change, place) => place % 331 === 0);
      for (const [place, { body }] of changes.entries()) {
        const id = `${fixture.file} ${place}`;
        await reserveCalls(
          database,
          [
            {
              id,
              provider: provider.id,
              personId: 'p',
              identityKey: 'k',
              state: 'reserved',
              question: fixture.query,
              settings: fixture.settings,
              price: 0,
              createdAt: answer.receivedAt,
              day: '2026-03-01',
            },
          ],
          () => ({}),
        );
        const tools: ExecutorTools = {
          database,
          provider: () => provider,
          now: () => Date.parse(answer.receivedAt),
          locks: fakeLocks(),
          send: async (_call, hooks) => {
            await hooks?.beforeFetch?.();
            return { ok: true, answer: { ...answer, id, body } };
          },
        };
        await executeCall(tools, id);
        expect((await database.answers.get(id))?.body).toBe(body);
        kept.push(id);
      }
    }
    expect(kept.length).toBeGreaterThan(0);
  });
});
