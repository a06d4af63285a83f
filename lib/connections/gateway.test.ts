import { expect, it } from 'vitest';
import type { ConnectionTools } from './types';
import { throughGateway } from './gateway';
import { connections } from './registry';

const call = {
  connection: 'apollo',
  method: 'POST',
  path: '/api/v1/people/match?email=jane%40x.example',
  purpose: 'Look up person',
  personal: ['email'],
  paid: true,
  timeoutMs: 1000,
} as const;

const noTools = {} as ConnectionTools;
const HOME = 'https://gateway.acme.example';

it('sends to the gateway in the vendor’s place, with its token and never with the user’s key', async () => {
  const gateway = { baseUrl: `${HOME}/apollo/`, token: 'member-7' };
  const connection = throughGateway(connections.apollo, gateway, [HOME]);
  expect(connection.origins).toEqual([HOME]);
  expect(await connection.authorize(call, { apiKey: 'saved-for-apollo' }, noTools)).toEqual({
    ok: true,
    url: `${HOME}/apollo/api/v1/people/match?email=jane%40x.example`,
    headers: { authorization: 'Bearer member-7' },
  });
  expect(connection.secrets.safeParse(undefined).success).toBe(true);
});

it('a gateway that this build cannot reach is refused, and the vendor is not asked in its place', async () => {
  const connection = throughGateway(connections.apollo, { baseUrl: HOME }, ['https://api.apollo.io']);
  expect(await connection.authorize(call, undefined, noTools)).toEqual({
    ok: false,
    problem: { kind: 'permission-missing', money: 'none', origin: HOME },
  });
});

it.each(['@evil.example/', '.evil.example/'])('a path cannot lead elsewhere: %s', async (path) => {
  const connection = throughGateway(connections.apollo, { baseUrl: HOME }, [HOME]);
  const authorized = await connection.authorize({ ...call, path }, undefined, noTools);
  expect(authorized.ok && new URL(authorized.url).origin === HOME).toBe(false);
});
