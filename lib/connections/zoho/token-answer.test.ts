import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataCenter } from './data-centers';
import codeExchange from './fixtures/token-code-exchange.json';
import error200 from './fixtures/token-error-200.json';
import refresh from './fixtures/token-refresh.json';
import throttled from './fixtures/token-throttled.json';
import { readTokenAnswer } from './token-answer';

const read = (body: unknown, status = 200, center = dataCenter('eu')) =>
  readTokenAnswer(
    {
      ok: true,
      answer: {
        id: '1',
        status,
        headers: {},
        body: typeof body === 'string' ? body : JSON.stringify(body),
        receivedAt: '',
      },
    },
    center,
  );

describe('readTokenAnswer', () => {
  it('reads the documented answers', () => {
    expect(read(codeExchange)).toEqual({
      ok: true,
      token: {
        accessToken: codeExchange.access_token,
        refreshToken: codeExchange.refresh_token,
        livesForMs: 3_600_000,
      },
    });
    expect(read(refresh)).toEqual({
      ok: true,
      token: { accessToken: refresh.access_token, livesForMs: 3_600_000 },
    });
    expect(read(error200)).toMatchObject({
      ok: false,
      code: 'invalid_code',
      problem: { kind: 'key-rejected' },
    });
    expect(read(throttled)).toMatchObject({
      ok: false,
      problem: { kind: 'rate-limited', retryAfterMs: 600_000 },
    });
  });

  it.each([
    ['another data centre', 'https://www.zohoapis.com'],
    ['a stranger', 'https://www.zohoapis.eu.example'],
    ['another scheme', 'http://www.zohoapis.eu'],
    ['a sandbox organisation', 'https://sandbox.zohoapis.eu'],
  ])('refuses the address of %s', (_name, api_domain) => {
    expect(read({ ...refresh, api_domain })).toMatchObject({ ok: false, problem: { kind: 'redirected' } });
  });

  it('takes a lifetime in milliseconds for no more than an hour', () => {
    expect(read({ ...refresh, expires_in: 3_600_000 })).toMatchObject({ token: { livesForMs: 3_600_000 } });
  });

  it.each([
    ['<html>Sign in</html>', 200, 'unreadable'],
    ['', 200, 'unreadable'],
    ['{}', 200, 'unreadable'],
    ['oops', 502, 'vendor-error'],
    ['{}', 429, 'rate-limited'],
    [{ error: 'general_error' }, 400, 'key-rejected'],
    [{ error: 'constructor' }, 200, 'key-rejected'],
  ])('%j with status %i is %s', (body, status, kind) => {
    expect(read(body, status)).toMatchObject({ ok: false, problem: { kind, money: 'none' } });
  });

  it('reads anything without throwing, and never a token from nothing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.integer({ min: 200, max: 599 }), (body, status) => {
        expect(read(body, status).ok).toBe(false);
      }),
    );
  });
});
