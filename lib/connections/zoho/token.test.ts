import { beforeEach, describe, expect, it } from 'vitest';
import type { ConnectionTools } from '@/lib/connections/types';
import { ZOHO_SANDBOX } from '@/sandbox/zoho/credentials.ts';
import { createZohoAccounts } from '@/sandbox/hosts/zoho-accounts.ts';
import { createZohoState } from '@/sandbox/zoho/state.ts';
import { connectZoho, revokeZoho } from './connect';
import { zohoConnection } from './index';
import type { ZohoSecrets } from './secrets';

const MINUTE = 60_000;
const client = ZOHO_SANDBOX.eu;
const secrets: ZohoSecrets = {
  dataCenter: 'eu',
  clientId: client.clientId,
  clientSecret: client.clientSecret,
  refreshToken: client.refreshToken,
};
const call = {
  connection: 'zoho',
  method: 'GET',
  path: '/crm/v7/org',
  purpose: 'Test',
  personal: [],
  paid: false,
  timeoutMs: 1000,
} as const;

let now: number;
let kept: string | undefined;
let requests: URLSearchParams[];
let tools: ConnectionTools;
/** What the accounts host answers instead of the sandbox, when set. */
let instead: { status: number; body: string } | undefined;

beforeEach(() => {
  now = Date.parse('2026-03-02T10:00:00Z');
  kept = undefined;
  requests = [];
  instead = undefined;
  const accounts = createZohoAccounts(createZohoState({ people: [], companies: [], now: () => now }));
  let queue: Promise<unknown> = Promise.resolve();
  tools = {
    now: () => now,
    readToken: async () => kept,
    writeToken: async (token) => void (kept = token),
    alone: (_name, work) => {
      const turn = queue.then(work);
      queue = turn.catch(() => undefined);
      return turn;
    },
    async exchange({ url, method, headers, body }) {
      requests.push(new URLSearchParams(body));
      const response = instead
        ? new Response(instead.body, { status: instead.status })
        : await accounts.request(url, { method, headers, body });
      const answer = { id: '1', headers: {}, receivedAt: new Date(now).toISOString() };
      return { ok: true, answer: { ...answer, status: response.status, body: await response.text() } };
    },
  };
});

const authorize = (own = secrets) => zohoConnection.authorize(call, own, tools);
const tokenOf = async (own = secrets) => {
  const authorized = await authorize(own);
  return authorized.ok ? authorized.headers['authorization'] : authorized.problem.kind;
};

describe('authorizing', () => {
  it('sends the token by Zoho’s own scheme to the API of its data centre', async () => {
    const authorized = await authorize();
    expect(authorized).toMatchObject({ ok: true, url: 'https://www.zohoapis.eu/crm/v7/org' });
    expect(await tokenOf()).toMatch(/^Zoho-oauthtoken 1000\./);
  });

  it('keeps the headers of the call and says that a body is JSON', async () => {
    const write = { ...call, body: '{}', headers: { 'if-unmodified-since': 'then' } };
    expect(await zohoConnection.authorize(write, secrets, tools)).toMatchObject({
      headers: { 'if-unmodified-since': 'then', 'content-type': 'application/json' },
    });
  });

  it('asks once for twenty calls at the same time', async () => {
    const tokens = await Promise.all(Array.from({ length: 20 }, () => tokenOf()));
    expect(new Set(tokens).size).toBe(1);
    expect(requests).toHaveLength(1);
  });

  it('asks again five minutes before the end, not earlier', async () => {
    const first = await tokenOf();
    now += 54 * MINUTE;
    expect(await tokenOf()).toBe(first);
    now += MINUTE;
    expect(await tokenOf()).not.toBe(first);
    expect(requests).toHaveLength(2);
  });

  it('goes on with a token of the last minutes when the early renewal fails', async () => {
    const first = await tokenOf();
    now += 56 * MINUTE;
    instead = { status: 503, body: '' };
    expect(await tokenOf()).toBe(first);
    now += 5 * MINUTE;
    expect(await tokenOf()).toBe('vendor-error');
  });

  it('never uses the token of another connection', async () => {
    const first = await tokenOf();
    expect(await tokenOf({ ...secrets, refreshToken: '1000.other.other' })).toBe('key-rejected');
    expect(first).toMatch(/^Zoho/);
  });

  it('stops asking for ten minutes after "Access Denied"', async () => {
    instead = { status: 200, body: JSON.stringify({ error: 'Access Denied', status: 'failure' }) };
    expect(await tokenOf()).toBe('rate-limited');
    now += 9 * MINUTE;
    expect(await authorize()).toEqual({
      ok: false,
      problem: { kind: 'rate-limited', money: 'none', retryAfterMs: MINUTE },
    });
    expect(requests).toHaveLength(1);
    instead = undefined;
    now += 2 * MINUTE;
    expect(await tokenOf()).toMatch(/^Zoho/);
  });

  it.each([
    ['an unreadable memory', 'not json'],
    ['a memory of another shape', '{"accessToken":"x"}'],
  ])('asks anew in spite of %s', async (_name, memory) => {
    kept = memory;
    expect(await tokenOf()).toMatch(/^Zoho/);
  });
});

describe('a stale token', () => {
  const stale = (status: number, code: string) =>
    zohoConnection.isStale?.({
      id: '1',
      status,
      headers: {},
      body: JSON.stringify({ code }),
      receivedAt: '',
    });

  it.each([
    [401, 'INVALID_TOKEN', true],
    [401, 'AUTHENTICATION_FAILURE', true],
    [401, 'OAUTH_SCOPE_MISMATCH', false],
    [403, 'INVALID_TOKEN', false],
  ])('status %i with %s: %s', (status, code, expected) => {
    expect(stale(status, code)).toBe(expected);
  });

  it('is replaced by one request, however many calls were refused', async () => {
    const first = await tokenOf();
    now += 2 * MINUTE;
    const renewed = await Promise.all(
      Array.from({ length: 5 }, async () => {
        await zohoConnection.renew?.(secrets, tools);
        return tokenOf();
      }),
    );
    expect(new Set(renewed).size).toBe(1);
    expect(renewed[0]).not.toBe(first);
    expect(requests).toHaveLength(2);
  });

  it('is not asked for again within a minute, so that refusals never become a loop', async () => {
    const first = await tokenOf();
    await zohoConnection.renew?.(secrets, tools);
    expect(await tokenOf()).toBe(first);
    expect(requests).toHaveLength(1);
  });
});

describe('connecting', () => {
  const connect = (
    changes: Partial<Record<'dataCenter' | 'clientSecret' | 'grantCodeOrRefreshToken', string>>,
  ) =>
    connectZoho(
      {
        dataCenter: 'eu',
        clientId: client.clientId,
        clientSecret: client.clientSecret,
        grantCodeOrRefreshToken: client.grantCode,
        ...changes,
      },
      tools,
    );

  it('trades a grant code for a refresh token and uses the access token that came along', async () => {
    const connected = await connect({ grantCodeOrRefreshToken: ` ${client.grantCode}\n` });
    if (!connected.ok) throw new Error(connected.problem.detail);
    expect(connected.secrets.refreshToken).not.toBe(client.grantCode);
    const before = requests.length;
    expect(await tokenOf(connected.secrets)).toMatch(/^Zoho/);
    expect(requests).toHaveLength(before);
  });

  it('takes a refresh token as it is, without trying it as a code', async () => {
    const connected = await connect({ grantCodeOrRefreshToken: client.refreshToken });
    expect(connected).toMatchObject({ ok: true, secrets: { refreshToken: client.refreshToken } });
    expect(requests.map((each) => each.get('grant_type'))).toEqual(['refresh_token']);
  });

  it('spends no code while the secret is wrong', async () => {
    const refused = await connect({ clientSecret: 'wrong' });
    expect(refused).toMatchObject({ ok: false, problem: { kind: 'key-rejected' } });
    expect(requests.map((each) => each.get('grant_type'))).toEqual(['refresh_token']);
    expect(await connect({})).toMatchObject({ ok: true });
  });

  it.each([
    ['a used code', async () => void (await connect({})), {}, 'was used before'],
    ['another data centre', async () => {}, { dataCenter: 'us' }, 'does not know this client ID'],
    ['a wrong secret', async () => {}, { clientSecret: 'x' }, 'client secret'],
    ['an old code', async () => void (now += 11 * MINUTE), {}, 'too old'],
  ])('says what is wrong with %s', async (_name, prepare, changes, words) => {
    await prepare();
    const refused = await connect(changes);
    expect(refused).toMatchObject({ ok: false, problem: { detail: expect.stringContaining(words) } });
  });

  it.each([{ dataCenter: 'mars' }, { clientSecret: 'two words' }, { grantCodeOrRefreshToken: '' }])(
    'asks nobody with %o',
    async (changes) => {
      expect(await connect(changes)).toMatchObject({ ok: false, problem: { kind: 'key-missing' } });
      expect(requests).toEqual([]);
    },
  );

  it('gives the refresh token back to Zoho when disconnecting', async () => {
    expect(await revokeZoho(secrets, tools)).toBeUndefined();
    expect(await tokenOf()).toBe('key-rejected');
  });
});
