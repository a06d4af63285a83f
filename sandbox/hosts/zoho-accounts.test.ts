import { describe, expect, it } from 'vitest';
import codeExchange from '../fixtures/zoho-token-code-exchange.json' with { type: 'json' };
import invalidCode from '../fixtures/zoho-token-error-200.json' with { type: 'json' };
import refreshed from '../fixtures/zoho-token-refresh.json' with { type: 'json' };
import throttled from '../fixtures/zoho-token-throttled.json' with { type: 'json' };
import { ZOHO_SANDBOX } from '../zoho/credentials.ts';
import { DATA_CENTRES } from '../zoho/data-centres.ts';
import { createBench, shapeOf } from '../zoho/test-bench.ts';

const { clientId, clientSecret, grantCode, refreshToken } = ZOHO_SANDBOX.eu;
const CLIENT = { client_id: clientId, client_secret: clientSecret };
const EXCHANGE = { ...CLIENT, grant_type: 'authorization_code', code: grantCode };
const REFRESH = { ...CLIENT, grant_type: 'refresh_token', refresh_token: refreshToken };

describe('POST /oauth/v2/token', () => {
  it('exchanges a grant code for tokens of its data centre', async () => {
    const answer = await createBench().requestToken('eu', EXCHANGE);
    expect(answer.status).toBe(200);
    expect(shapeOf(answer.json)).toEqual(shapeOf(codeExchange));
    expect(answer.json).toMatchObject({ api_domain: 'https://www.zohoapis.eu', expires_in: 3600 });
  });

  it('answers a refresh without a new refresh token', async () => {
    const answer = await createBench().requestToken('eu', REFRESH);
    expect(shapeOf(answer.json)).toEqual(shapeOf(refreshed));
  });

  it.each(DATA_CENTRES)('knows $accountsHost', async ({ location, apiHost }) => {
    const bench = createBench();
    const answer = await bench.call('GET', '/crm/v7/org', { location });
    expect(answer.status).toBe(200);
    const { json } = await bench.requestToken(location, {
      grant_type: 'authorization_code',
      client_id: ZOHO_SANDBOX[location].clientId,
      client_secret: ZOHO_SANDBOX[location].clientSecret,
      code: ZOHO_SANDBOX[location].grantCode,
    });
    expect(json).toMatchObject({ api_domain: `https://${apiHost}` });
  });

  it('takes its parameters from the query too', async () => {
    const query = new URLSearchParams(REFRESH);
    const address = `https://accounts.zoho.eu/oauth/v2/token?${query}`;
    const response = await createBench().accounts.request(address, { method: 'POST' });
    expect(await response.json()).toHaveProperty('access_token');
  });

  it.each([
    ['an unknown client', 'eu', { ...EXCHANGE, client_id: '1000.NOBODY' }, 'invalid_client'],
    ['no client', 'eu', { grant_type: 'refresh_token', refresh_token: refreshToken }, 'invalid_client'],
    ['a wrong secret', 'eu', { ...EXCHANGE, client_secret: 'wrong' }, 'invalid_client_secret'],
    ['an unknown code', 'eu', { ...EXCHANGE, code: '1000.x.y' }, 'invalid_code'],
    ['a code of another data centre', 'eu', { ...EXCHANGE, code: ZOHO_SANDBOX.us.grantCode }, 'invalid_code'],
    ['a client of another data centre', 'in', EXCHANGE, 'invalid_client'],
    ['an unknown refresh token', 'eu', { ...REFRESH, refresh_token: '1000.x.y' }, 'invalid_code'],
    [
      'a refresh token of another data centre',
      'eu',
      { ...REFRESH, refresh_token: ZOHO_SANDBOX.us.refreshToken },
      'invalid_code',
    ],
    [
      'a redirect address, which a self client has not',
      'eu',
      { ...EXCHANGE, redirect_uri: 'https://a.io' },
      'invalid_redirect_uri',
    ],
    ['another grant type', 'eu', { ...CLIENT, grant_type: 'password' }, 'unsupported_grant_type'],
  ] as const)('refuses %s with HTTP 200', async (_case, location, parameters, error) => {
    const answer = await createBench().requestToken(location, parameters);
    expect(answer).toMatchObject({ status: 200, json: { error } });
  });

  it('takes a grant code once', async () => {
    const bench = createBench();
    await bench.requestToken('eu', EXCHANGE);
    expect((await bench.requestToken('eu', EXCHANGE)).json).toEqual(invalidCode);
  });

  it('lets a grant code die after ten minutes, and issues new ones', async () => {
    const bench = createBench();
    bench.clock.now += 10 * 60_000;
    expect((await bench.requestToken('eu', EXCHANGE)).json).toEqual(invalidCode);
    const code = bench.zoho.tokens.issueGrantCode('eu', ['ZohoCRM.org.READ']);
    const answer = await bench.requestToken('eu', { ...EXCHANGE, code });
    expect(answer.json).toMatchObject({ scope: 'ZohoCRM.org.READ' });
  });

  it('denies the eleventh request within ten minutes, and forgets after them', async () => {
    const bench = createBench();
    for (let count = 0; count < 10; count += 1) {
      expect((await bench.requestToken('eu', REFRESH)).json).toHaveProperty('access_token');
    }
    expect(await bench.requestToken('eu', REFRESH)).toMatchObject({ status: 200, json: throttled });
    bench.clock.now += 10 * 60_000;
    expect((await bench.requestToken('eu', REFRESH)).json).toHaveProperty('access_token');
  });

  it('keeps fifteen access tokens alive, the newest', async () => {
    const bench = createBench();
    const first = await bench.accessToken();
    for (let count = 0; count < 15; count += 1) {
      bench.clock.now += 2 * 60_000;
      await bench.accessToken();
    }
    const response = await bench.crm.request('https://www.zohoapis.com/crm/v7/org', {
      headers: { authorization: `Zoho-oauthtoken ${first}` },
    });
    expect(response.status).toBe(401);
  });
});

describe('POST /oauth/v2/token/revoke', () => {
  it('ends a refresh token and its access tokens', async () => {
    const bench = createBench();
    const token = await bench.accessToken('eu');
    const address = 'https://accounts.zoho.eu/oauth/v2/token/revoke';
    const revoke = () =>
      bench.accounts.request(address, {
        method: 'POST',
        body: new URLSearchParams({ token: refreshToken }),
      });
    expect(await (await revoke()).json()).toEqual({ status: 'success' });
    expect(await (await revoke()).json()).toEqual({ error: 'invalid_token' });
    expect((await bench.requestToken('eu', REFRESH)).json).toEqual(invalidCode);
    const response = await bench.crm.request('https://www.zohoapis.eu/crm/v7/org', {
      headers: { authorization: `Zoho-oauthtoken ${token}` },
    });
    expect(response.status).toBe(401);
  });
});
