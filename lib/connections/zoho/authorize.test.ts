import { describe, expect, it } from 'vitest';
import { createZohoAccounts } from '@/sandbox/hosts/zoho-accounts.ts';
import { ZOHO_SERVER_CLIENT } from '@/sandbox/zoho/credentials.ts';
import { createZohoState } from '@/sandbox/zoho/state.ts';
import type { ConnectionTools } from '@/lib/connections/types';
import { authorizationUrl, connectServerClient, readRedirect } from './authorize';
import { ZOHO_SCOPES } from './scopes';

const REDIRECT = 'https://abcdefghijklmnop.chromiumapp.org/zoho';
const client = { dataCenter: 'us', ...ZOHO_SERVER_CLIENT } as const;

function createWorld() {
  const now = Date.parse('2026-03-02T10:00:00Z');
  const zoho = createZohoState({ people: [], companies: [], now: () => now });
  const accounts = createZohoAccounts(zoho);
  const asked: string[] = [];
  let token: string | undefined;
  const tools: ConnectionTools = {
    exchange: async ({ url, method, headers, body }) => {
      asked.push(url);
      const response = await accounts.request(url, { method, headers: { ...headers }, body });
      const text = await response.text();
      return {
        ok: true,
        answer: { id: '1', status: response.status, headers: {}, body: text, receivedAt: '' },
      };
    },
    readToken: async () => token,
    writeToken: async (text) => void (token = text),
    alone: (_name, work) => work(),
    now: () => now,
  };
  const agree = async (state: string) => {
    const response = await accounts.request(authorizationUrl(client, ZOHO_SCOPES, REDIRECT, state));
    return response.headers.get('location') ?? '';
  };
  return { zoho, tools, asked, agree };
}

describe('a server-based client', () => {
  it.each(['us', 'eu', 'in', 'ca'] as const)(
    'connects where the account is (%s), with everything Facet needs',
    async (home) => {
      const { zoho, tools, asked, agree } = createWorld();
      zoho.settings.homeLocation = home;
      const agreed = readRedirect(await agree('s1'), REDIRECT, 's1');
      if (!agreed.ok) throw new Error(agreed.problem.detail);
      expect(agreed.dataCenter).toBe(home);
      const connected = await connectServerClient(
        { ...client, dataCenter: agreed.dataCenter ?? 'us', code: agreed.code, redirectUri: REDIRECT },
        tools,
      );
      expect(connected).toMatchObject({ ok: true, secrets: { dataCenter: home } });
      expect(asked).toHaveLength(1);
      // The code works once.
      expect(
        await connectServerClient(
          { ...client, dataCenter: home, code: agreed.code, redirectUri: REDIRECT },
          tools,
        ),
      ).toMatchObject({ ok: false, problem: { kind: 'key-rejected' } });
    },
  );

  it('says that the user did not agree', async () => {
    const { zoho, agree } = createWorld();
    zoho.settings.userAgrees = false;
    expect(readRedirect(await agree('s1'), REDIRECT, 's1')).toMatchObject({
      ok: false,
      problem: { detail: 'You did not agree in Zoho, so nothing was connected.' },
    });
  });

  it('sends no secret to a server that Zoho does not have', async () => {
    const { agree } = createWorld();
    const address = new URL(await agree('s1'));
    for (const server of [
      'https://accounts.zoho.evil.example',
      'http://accounts.zoho.eu',
      'https://accounts.zoho.eu.evil.example',
    ]) {
      address.searchParams.set('accounts-server', server);
      expect(readRedirect(address.href, REDIRECT, 's1')).toMatchObject({ ok: false });
    }
  });

  it('takes no answer but its own', async () => {
    const { agree } = createWorld();
    const address = await agree('of somebody else');
    expect(readRedirect(address, REDIRECT, 's1')).toMatchObject({ ok: false });
    expect(readRedirect('https://evil.example/?code=1&state=s1', REDIRECT, 's1')).toMatchObject({
      ok: false,
    });
    expect(readRedirect('nonsense', REDIRECT, 's1')).toMatchObject({ ok: false });
  });
});
