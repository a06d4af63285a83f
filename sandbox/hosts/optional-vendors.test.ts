import { describe, expect, it } from 'vitest';
import type { Identity } from '@/lib/core/identity/types';
import { parseIdentity } from '@/lib/core/identity/parse';
import { connections } from '@/lib/connections/registry';
import { hunter } from '@/lib/providers/hunter';
import { peopleDataLabs } from '@/lib/providers/people-data-labs';
import { withStoredSettings } from '@/lib/providers/with-stored-settings';
import { createState, HOSTS } from '../hosts.ts';

/** What the providers send is what the sandbox, which is as strict as the documents, takes; and they read what it answers. */

const NOW = Date.parse('2026-03-20T12:00:00Z');

const VENDORS = [
  { provider: withStoredSettings(hunter), host: 'api.hunter.io', key: 'hunter-sandbox-key-1357' },
  {
    provider: withStoredSettings(peopleDataLabs),
    host: 'api.peopledatalabs.com',
    key: 'pdl-sandbox-key-2468',
  },
] as const;

const identityOf = (text: string): Identity => {
  const parsed = parseIdentity(text);
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.identity;
};

describe.each(VENDORS)('$provider.label', ({ provider, host, key }) => {
  const open = () => {
    const state = createState(() => NOW);
    const app = HOSTS.find(({ hostnames }) => hostnames.includes(host))?.create(state);
    if (!app) throw new Error(`The sandbox has no ${host}.`);
    const { main } = provider.id === 'hunter' ? state.accounts.hunter : state.accounts.peopleDataLabs;
    const send = async (path: string, apiKey: string = key, method = 'GET') => {
      const headers = { 'x-api-key': apiKey };
      const response = await app.fetch(new Request(`https://${host}${path}`, { headers, method }));
      return {
        id: 'answer-1',
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: await response.text(),
        receivedAt: new Date(NOW).toISOString(),
      };
    };
    const lookUp = async (text: string, apiKey?: string) => {
      const query = { identity: identityOf(text), also: [], known: {} };
      return provider.interpret(await send(provider.call(query, {}).path, apiKey), query, {});
    };
    return { main, send, lookUp };
  };

  it.each(['linkedin.com/in/jane-doe', 'jane.doe@acme-robotics.io'])(
    'finds %s for a credit',
    async (text) => {
      const { main, lookUp } = open();
      const before = main.credits;
      const outcome = await lookUp(text);
      if (outcome.status !== 'found') throw new Error(JSON.stringify(outcome));
      expect(outcome.spent).toEqual({ credits: 1 });
      expect(main.credits).toBe(before - 1);
      expect(outcome.subject).toMatchObject({ names: ['Jane Doe'], slugs: ['jane-doe'] });
      expect(outcome.claims.find(({ field }) => field === 'jobTitle')?.value).toBe('VP Sales');
      expect(outcome.claims.find(({ field }) => field === 'workEmail')?.value).toMatchObject({
        address: 'jane.doe@acme-robotics.io',
      });
    },
  );

  it('takes nothing for nobody, and says what a wrong key, an empty account and too many calls are', async () => {
    const { main, lookUp } = open();
    const before = main.credits;
    expect(await lookUp('linkedin.com/in/nobody-at-all')).toEqual({
      status: 'not-found',
      spent: { credits: 0 },
    });
    expect(await lookUp('linkedin.com/in/jane-doe', 'wrong')).toMatchObject({
      problem: { kind: 'key-rejected', money: 'none' },
    });
    expect(main.credits).toBe(before);
    main.credits = 0;
    expect(await lookUp('linkedin.com/in/jane-doe')).toMatchObject({
      problem: { kind: 'no-credits', money: 'none' },
    });
    main.requestsPerMinute = 0;
    expect(await lookUp('linkedin.com/in/jane-doe')).toMatchObject({
      problem: { kind: 'rate-limited', money: 'none' },
    });
  });

  it('tests the key for free', async () => {
    const { main, send } = open();
    const before = main.credits;
    const { path } = provider.check({});
    expect(provider.readCheck(await send(path)).problem).toBeUndefined();
    expect(provider.readCheck(await send(path, 'wrong')).problem).toMatchObject({ kind: 'key-rejected' });
    expect(main.credits).toBe(before);
  });

  it('refuses other methods and parameters', async () => {
    const { send } = open();
    const query = { identity: identityOf('linkedin.com/in/jane-doe'), also: [], known: {} };
    const { path } = provider.call(query, {});
    expect((await send(path, key, 'POST')).status).toBe(405);
    expect((await send(`${path}&pretty=1`)).status).toBe(400);
  });

  it('knows by its own words when it is too busy', () => {
    const { isBusy, hint } = connections[provider.connection];
    const answer = { id: 'a', headers: {}, body: '', receivedAt: new Date(NOW).toISOString() };
    const busy = provider.id === 'hunter' ? 403 : 429;
    expect(hint?.({ ...answer, status: busy })).toEqual({ restMs: 60_000 });
    expect(isBusy?.({ ...answer, status: busy }) ?? busy === 429).toBe(true);
    expect(isBusy?.({ ...answer, status: 429 }) ?? true).toBe(provider.id !== 'hunter');
  });
});
