import type { ConnectionTools } from '@/lib/connections/types';
import type { Problem } from '@/lib/core/problem';
import { zohoConnectingWords } from '@/lib/core/words/en/zoho-connecting';
import { keepConnection, type Connected } from './connect';
import { DATA_CENTERS, dataCenter, type DataCenterId } from './data-centers';
import { zohoServerClient, type ZohoServerClient } from './secrets';
import { requestToken } from './token-request';

/**
 * Where the user agrees that Facet may use her Zoho, for a server-based client that she registered herself. `offline` and `consent` make
 * Zoho give a refresh token each time; without `consent` it comes only once.
 * Follows https://www.zoho.com/accounts/protocol/oauth/web-apps/authorization.html
 *
 * @param state Comes back unchanged, which tells our answer from one that somebody else started.
 */
export function authorizationUrl(
  { dataCenter: id, clientId }: { dataCenter: DataCenterId; clientId: string },
  scopes: string,
  redirectUri: string,
  state: string,
): string {
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: clientId,
    scope: scopes,
    redirect_uri: redirectUri,
    access_type: 'offline',
    prompt: 'consent',
    state,
  });
  return `${dataCenter(id).accounts}/oauth/v2/auth?${query.toString()}`;
}

export type Agreed =
  { ok: true; code: string; dataCenter: DataCenterId | undefined } | { ok: false; problem: Problem };

/**
 * Reads the address that Zoho sent the user back to. `accounts-server` says where the secret goes next, so that it only counts when our own
 * table has it; anything else ends the connection.
 * Follows https://www.zoho.com/accounts/protocol/oauth/multi-dc/client-authorization.html
 */
export function readRedirect(address: string, redirectUri: string, state: string): Agreed {
  const parameters = address.startsWith(redirectUri) ? new URL(address).searchParams : new URLSearchParams();
  if (parameters.get('state') !== state) return refuse(zohoConnectingWords.otherAttempt);
  const error = parameters.get('error');
  if (error !== null)
    return refuse(
      error === 'access_denied'
        ? zohoConnectingWords.notAgreed
        : zohoConnectingWords.zohoDisagreed(error.slice(0, 120)),
    );
  const code = parameters.get('code');
  if (code === null || code === '') return refuse(zohoConnectingWords.noCode);
  const server = parameters.get('accounts-server');
  const center = DATA_CENTERS.find(({ accounts }) => accounts === server?.replace(/\/$/, ''));
  if (server !== null && center === undefined) return refuse(zohoConnectingWords.unknownServer);
  return { ok: true, code, dataCenter: center?.id };
}

const refuse = (detail: string): { ok: false; problem: Problem } => ({
  ok: false,
  problem: { kind: 'key-rejected', money: 'none', detail },
});

/** Trades the code of a server-based client for a lasting connection, at the data centre that Zoho named. */
export async function connectServerClient(
  input: { [K in keyof ZohoServerClient]: string },
  tools: ConnectionTools,
): Promise<Connected> {
  const parsed = zohoServerClient.safeParse(input);
  if (!parsed.success) {
    const detail = zohoConnectingWords.incompleteServerClient;
    return { ok: false, problem: { kind: 'key-missing', money: 'none', detail } };
  }
  const { code, redirectUri, ...client } = parsed.data;
  const exchanged = await requestToken(
    dataCenter(client.dataCenter),
    {
      grant_type: 'authorization_code',
      client_id: client.clientId,
      client_secret: client.clientSecret,
      redirect_uri: redirectUri,
      code,
    },
    tools,
  );
  if (!exchanged.ok) return { ok: false, problem: exchanged.problem };
  const { refreshToken } = exchanged.token;
  if (refreshToken === undefined) return refuse(zohoConnectingWords.noRefreshToken);
  return keepConnection({ ...client, refreshToken }, exchanged.token, tools);
}
