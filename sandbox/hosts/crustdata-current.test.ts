import { describe, expect, it } from 'vitest';
import { parseIdentity } from '@/lib/core/identity/parse';
import { crustdataConnection } from '@/lib/connections/crustdata';
import type { ConnectionTools } from '@/lib/connections/types';
import { crustdata } from '@/lib/providers/crustdata';
import type { HttpCall } from '@/lib/http/types';
import { SANDBOX_KEYS } from '../accounts.ts';
import { createState } from '../hosts.ts';
import { createCrustdata } from './crustdata.ts';

const NOW = Date.parse('2026-03-20T12:00:00Z');
const nothing = () => Promise.reject(new Error('A key connection needs no tools.'));
const tools: ConnectionTools = {
  exchange: nothing,
  readToken: nothing,
  writeToken: nothing,
  alone: nothing,
  now: () => NOW,
};
const queryFor = (text: string) => {
  const parsed = parseIdentity(text);
  if (!parsed.ok) throw new Error(parsed.reason);
  return { identity: parsed.identity, also: [], known: {} };
};
const jane = queryFor('linkedin.com/in/jane-doe');

const open = () => {
  const { world, accounts } = createState(() => NOW);
  const app = createCrustdata(world, accounts.crustdata);
  const send = async (call: HttpCall, over: Readonly<Record<string, string>> = {}) => {
    const authorized = await crustdataConnection.authorize(call, { apiKey: SANDBOX_KEYS.crustdata }, tools);
    if (!authorized.ok) throw new Error('Not authorized.');
    const response = await app.fetch(
      new Request(authorized.url, {
        method: call.method,
        headers: { ...authorized.headers, ...over },
        ...(call.body === undefined ? {} : { body: call.body }),
      }),
    );
    return {
      id: 'answer-1',
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: await response.text(),
      receivedAt: new Date(NOW).toISOString(),
    };
  };
  return { account: accounts.crustdata.main, send };
};

describe("Crustdata's current API", () => {
  const settings = crustdata.settings.parse({ api: '2025-11-01', businessEmail: true });
  const older = crustdata.settings.parse({ businessEmail: true });

  it('tells of one person what the older one tells, for less', async () => {
    const { account, send } = open();
    const read = async (chosen: typeof settings) => {
      const outcome = crustdata.interpret(await send(crustdata.call(jane, chosen)), jane, chosen);
      if (outcome.status !== 'found') throw new Error(JSON.stringify(outcome));
      return outcome;
    };
    const before = account.credits;
    const [now, then] = [await read(settings), await read(older)];
    expect([now.spent, then.spent]).toEqual([{ credits: 2 }, { credits: 5 }]);
    expect(account.credits).toBe(before - 7);
    const valuesOf = ({ claims }: typeof now, field: string) =>
      claims.filter((claim) => claim.field === field).map(({ value }) => value);
    const fields = ['fullName', 'headline', 'summary', 'location', 'linkedin', 'profiles', 'photo'];
    for (const field of [...fields, 'jobTitle', 'company', 'companyDomain', 'skills', 'languages'])
      expect(valuesOf(now, field), field).toEqual(valuesOf(then, field));
    expect(valuesOf(now, 'experience')).toHaveLength(valuesOf(then, 'experience').length);
  });

  it('finds nobody for nothing, and wants its own scheme, version and body', async () => {
    const { account, send } = open();
    const before = account.credits;
    const nobody = queryFor('linkedin.com/in/nobody-at-all');
    const miss = await send(crustdata.call(nobody, settings));
    expect(crustdata.interpret(miss, nobody, settings)).toEqual({
      status: 'not-found',
      spent: { credits: 0 },
    });
    const call = crustdata.call(jane, settings);
    const token = { authorization: `Token ${SANDBOX_KEYS.crustdata}` };
    expect((await send(call, token)).status).toBe(401);
    expect((await send(call, { 'x-api-version': '2024-11-01' })).status).toBe(400);
    const both = { professional_network_profile_urls: ['x'], business_emails: ['y'], fields: ['skills'] };
    expect((await send({ ...call, body: JSON.stringify(both) })).status).toBe(400);
    expect((await send({ ...call, body: '{"business_emails":["jane.doe@acme-robotics.io"]}' })).status).toBe(
      400,
    );
    expect(account.credits).toBe(before);
  });

  it('tests the key for free, by its own address', async () => {
    const { account, send } = open();
    expect(crustdata.readCheck(await send(crustdata.check(settings)))).toEqual({
      note: `${account.credits} credits left.`,
      creditsLeft: account.credits,
    });
  });
});
