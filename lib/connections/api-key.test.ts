import { describe, expect, it } from 'vitest';
import type { HttpCall } from '@/lib/http/types';
import { apiKeySecrets } from './api-key';
import { apolloConnection } from './apollo';
import { crustdataConnection } from './crustdata';
import { connections } from './registry';
import type { ConnectionTools } from './types';

const call: HttpCall = {
  connection: 'apollo',
  method: 'POST',
  path: '/api/v1/people/match?email=jane.doe%40acme-robotics.example',
  headers: { accept: 'application/json' },
  purpose: 'Look up person',
  personal: ['email'],
  paid: true,
  timeoutMs: 1000,
};

const unused = () => Promise.reject(new Error('A key connection needs no tools.'));
const tools: ConnectionTools = {
  exchange: unused,
  readToken: unused,
  writeToken: unused,
  alone: unused,
  now: () => 0,
};

describe('authorize', () => {
  it("adds Apollo's key in its header, to its origin", async () => {
    expect(await apolloConnection.authorize(call, { apiKey: 'key-1' }, tools)).toEqual({
      ok: true,
      url: 'https://api.apollo.io/api/v1/people/match?email=jane.doe%40acme-robotics.example',
      headers: { accept: 'application/json', 'x-api-key': 'key-1' },
    });
  });

  it("adds Crustdata's key in its own scheme", async () => {
    const credits: HttpCall = { ...call, connection: 'crustdata', method: 'GET', path: '/user/credits' };
    expect(await crustdataConnection.authorize(credits, { apiKey: 'key-2' }, tools)).toEqual({
      ok: true,
      url: 'https://api.crustdata.com/user/credits',
      headers: { accept: 'application/json', authorization: 'Token key-2' },
    });
  });

  it.each(['@elsewhere.example/', '.elsewhere.example/', ':8443/api', 'elsewhere'])(
    'refuses the path %s, which leaves the origin',
    async (path) => {
      const refused = await apolloConnection.authorize({ ...call, path }, { apiKey: 'key-1' }, tools);
      expect(refused).toMatchObject({ ok: false, problem: { kind: 'bad-request', money: 'none' } });
    },
  );

  it('refuses a call of another connection', async () => {
    expect(await crustdataConnection.authorize(call, { apiKey: 'key-2' }, tools)).toMatchObject({
      ok: false,
    });
  });
});

describe('apiKeySecrets', () => {
  it('trims a pasted key', () => {
    expect(apiKeySecrets.parse({ apiKey: '  abc-123\n' })).toEqual({ apiKey: 'abc-123' });
  });

  it.each(['', '   ', 'two words', 'line\nbreak', 'zero\u200bwidth', 'ключ', 'k'.repeat(513), 7, null])(
    'refuses %j',
    (apiKey) => {
      expect(apiKeySecrets.safeParse({ apiKey }).success).toBe(false);
    },
  );
});

describe('the registry', () => {
  it('has every connection under its own id', () => {
    expect(Object.entries(connections).map(([id, connection]) => [id, connection.id])).toEqual(
      Object.keys(connections).map((id) => [id, id]),
    );
  });

  it('takes stored secrets that do not parse for no key', async () => {
    expect(await connections.apollo.authorize(call, { apiKey: 'two words' }, tools)).toEqual({
      ok: false,
      problem: { kind: 'key-missing', money: 'none' },
    });
  });

  it('authorizes with stored secrets that do', async () => {
    expect(await connections.apollo.authorize(call, { apiKey: 'key-1' }, tools)).toMatchObject({ ok: true });
  });
});
