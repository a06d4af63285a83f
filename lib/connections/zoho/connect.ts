import type { ConnectionTools } from '@/lib/connections/types';
import type { Problem } from '@/lib/core/problem';
import { zohoConnectingWords } from '@/lib/core/words/en/zoho-connecting';
import { dataCenter } from './data-centers';
import { zohoConnectInput, type ZohoConnectInput, type ZohoSecrets } from './secrets';
import { keepToken } from './token';
import type { Granted } from './token-answer';
import { requestToken } from './token-request';

export type Connected = { ok: true; secrets: ZohoSecrets } | { ok: false; problem: Problem };

/**
 * Turns what the user pasted into a lasting connection.
 *
 * A grant code and a refresh token look alike ("1000.<hex>.<hex>"), so both uses are tried, in the order in which nothing can be lost.
 * First as a refresh token: that use consumes neither. Only when Zoho answers `invalid_code`, which says that client and secret are
 * right and the value is no refresh token, it is tried once as a grant code, which works a single time and within minutes. After any
 * other answer (wrong secret, too many requests, no network) we stop, and an unused grant code is still good for another attempt.
 * Follows https://www.zoho.com/accounts/protocol/oauth/self-client/authorization-code-flow.html (no redirect_uri for a self client).
 */
export async function connectZoho(input: ZohoConnectInput, tools: ConnectionTools): Promise<Connected> {
  const parsed = zohoConnectInput.safeParse(input);
  if (!parsed.success) {
    const detail = zohoConnectingWords.incompleteSelfClient;
    return { ok: false, problem: { kind: 'key-missing', money: 'none', detail } };
  }
  const { grantCodeOrRefreshToken: pasted, ...client } = parsed.data;
  const center = dataCenter(client.dataCenter);
  const credentials = { client_id: client.clientId, client_secret: client.clientSecret };

  const refreshed = await requestToken(
    center,
    { grant_type: 'refresh_token', ...credentials, refresh_token: pasted },
    tools,
  );
  if (refreshed.ok) return keepConnection({ ...client, refreshToken: pasted }, refreshed.token, tools);
  if (refreshed.code !== 'invalid_code') return { ok: false, problem: refreshed.problem };

  const exchanged = await requestToken(
    center,
    { grant_type: 'authorization_code', ...credentials, code: pasted },
    tools,
  );
  if (!exchanged.ok) return { ok: false, problem: exchanged.problem };
  const { refreshToken } = exchanged.token;
  if (refreshToken === undefined)
    return {
      ok: false,
      problem: {
        kind: 'key-rejected',
        money: 'none',
        detail: zohoConnectingWords.noRefreshTokenForCode,
      },
    };
  return keepConnection({ ...client, refreshToken }, exchanged.token, tools);
}

/** What a connection consists of, with its first access token kept. */
export async function keepConnection(
  secrets: ZohoSecrets,
  token: Granted,
  tools: ConnectionTools,
): Promise<Connected> {
  await keepToken(secrets, token, tools);
  return { ok: true, secrets };
}

/**
 * Takes the refresh token out of Zoho's hands when the user disconnects. Undefined when Zoho answered: it then is
 * gone, or was before (HTTP 200 with `invalid_token`). The caller forgets
 * the secrets either way.
 * Follows https://www.zoho.com/crm/developer/docs/api/v7/revoke-tokens.html
 */
export async function revokeZoho(
  secrets: ZohoSecrets,
  tools: Pick<ConnectionTools, 'exchange'>,
): Promise<Problem | undefined> {
  const result = await tools.exchange({
    url: `${dataCenter(secrets.dataCenter).accounts}/oauth/v2/token/revoke`,
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ token: secrets.refreshToken }).toString(),
    purpose: 'Revoke Zoho token',
  });
  if (!result.ok) return result.problem;
  const { status } = result.answer;
  if (status === 200) return undefined;
  return { kind: 'vendor-error', money: 'none', status };
}
