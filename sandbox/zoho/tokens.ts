import { randomBytes } from 'node:crypto';
import type { World } from '../types.ts';
import { ZOHO_SANDBOX, ZOHO_SCOPES, ZOHO_SERVER_CLIENT } from './credentials.ts';
import { DATA_CENTRES, type DataCentre, type ZohoLocation } from './data-centres.ts';

const GRANT_CODE_LIFETIME_MS = 10 * 60_000;
const ACCESS_TOKEN_LIFETIME_SECONDS = 3600;
const REQUEST_WINDOW_MS = 10 * 60_000;
const REQUESTS_PER_WINDOW = 10;
/** Token validity of v8 says 15 (the 16th ends the oldest); other pages of Zoho say 10 and 30. */
const ACTIVE_ACCESS_TOKENS = 15;

interface GrantCode {
  code: string;
  location: ZohoLocation;
  scopes: readonly string[];
  expiresAt: number;
  /** Of a server-based client: the exchange must name the same one. */
  redirectUri?: string;
}

interface Grant {
  refreshToken: string;
  location: ZohoLocation;
  scopes: readonly string[];
  /** Times of token requests, in milliseconds since the epoch. */
  requests: number[];
  accessTokens: { token: string; expiresAt: number }[];
}

/** The body of an answer of /oauth/v2/token. Failures come with HTTP 200 too. */
type TokenAnswer =
  | {
      access_token: string;
      refresh_token?: string;
      scope: string;
      api_domain: string;
      token_type: 'Bearer';
      expires_in: number;
    }
  | { error: string; error_description?: string; status?: 'failure' }
  | { status: 'success' };

export interface Tokens {
  /** `POST /oauth/v2/token` at this data centre. */
  request(centre: DataCentre, parameters: URLSearchParams): TokenAnswer;
  /** `POST /oauth/v2/token/revoke`: ends a refresh token and every access token made with it. */
  revoke(centre: DataCentre, token: string): TokenAnswer;
  /** The scopes of a living access token of this data centre. */
  scopesOf(centre: DataCentre, accessToken: string): readonly string[] | undefined;
  /** A new single-use code, as the API console makes one; it dies after ten minutes. */
  issueGrantCode(location: ZohoLocation, scopes?: readonly string[], redirectUri?: string): string;
}

/** Zoho's authorization servers: https://www.zoho.com/accounts/protocol/oauth/self-client/authorization-code-flow.html */
export function createTokens(world: World): Tokens {
  const startedAt = world.now();
  let grants: Grant[] = [];
  let codes: GrantCode[] = [];
  for (const { location } of DATA_CENTRES) {
    const client = ZOHO_SANDBOX[location];
    grants.push(newGrant(client.refreshToken, location, ZOHO_SCOPES));
    codes.push({
      code: client.grantCode,
      location,
      scopes: ZOHO_SCOPES,
      expiresAt: startedAt + GRANT_CODE_LIFETIME_MS,
    });
  }

  function addAccessToken(centre: DataCentre, grant: Grant): TokenAnswer {
    const token = newToken();
    const expiresAt = world.now() + ACCESS_TOKEN_LIFETIME_SECONDS * 1000;
    grant.accessTokens = [...grant.accessTokens, { token, expiresAt }].slice(-ACTIVE_ACCESS_TOKENS);
    return {
      access_token: token,
      scope: grant.scopes.join(' '),
      api_domain: `https://${centre.apiHost}`,
      token_type: 'Bearer',
      expires_in: ACCESS_TOKEN_LIFETIME_SECONDS,
    };
  }

  function exchange(centre: DataCentre, parameters: URLSearchParams): TokenAnswer {
    const code = codes.find((candidate) => candidate.code === parameters.get('code'));
    if (!code || code.location !== centre.location || code.expiresAt <= world.now()) {
      return { error: 'invalid_code' };
    }
    if ((code.redirectUri ?? null) !== parameters.get('redirect_uri'))
      return { error: 'invalid_redirect_uri' };
    codes = codes.filter((candidate) => candidate !== code);
    const grant = newGrant(newToken(), centre.location, code.scopes);
    grant.requests.push(world.now());
    grants.push(grant);
    return { ...addAccessToken(centre, grant), refresh_token: grant.refreshToken };
  }

  function refresh(centre: DataCentre, parameters: URLSearchParams): TokenAnswer {
    const grant = grants.find((candidate) => candidate.refreshToken === parameters.get('refresh_token'));
    if (grant?.location !== centre.location) return { error: 'invalid_code' };
    grant.requests = grant.requests.filter((at) => at > world.now() - REQUEST_WINDOW_MS);
    if (grant.requests.length >= REQUESTS_PER_WINDOW) return TOO_MANY_REQUESTS;
    grant.requests.push(world.now());
    return addAccessToken(centre, grant);
  }

  return {
    request(centre, parameters) {
      const isServerBased = parameters.get('client_id') === ZOHO_SERVER_CLIENT.clientId;
      const client = isServerBased ? ZOHO_SERVER_CLIENT : ZOHO_SANDBOX[centre.location];
      if (parameters.get('client_id') !== client.clientId) return { error: 'invalid_client' };
      if (parameters.get('client_secret') !== client.clientSecret) return { error: 'invalid_client_secret' };
      switch (parameters.get('grant_type')) {
        case 'authorization_code':
          // A self client has no redirect address, so it cannot match one.
          return parameters.has('redirect_uri') === isServerBased
            ? exchange(centre, parameters)
            : { error: 'invalid_redirect_uri' };
        case 'refresh_token':
          return refresh(centre, parameters);
        default:
          return { error: 'unsupported_grant_type' };
      }
    },
    revoke(centre, token) {
      const living = grants.filter(
        (grant) => grant.refreshToken !== token || grant.location !== centre.location,
      );
      if (living.length === grants.length) return { error: 'invalid_token' };
      grants = living;
      return { status: 'success' };
    },
    scopesOf(centre, accessToken) {
      const isLiving = (token: { token: string; expiresAt: number }) =>
        token.token === accessToken && token.expiresAt > world.now();
      return grants.find((grant) => grant.location === centre.location && grant.accessTokens.some(isLiving))
        ?.scopes;
    },
    issueGrantCode(location, scopes = ZOHO_SCOPES, redirectUri) {
      const code = newToken();
      const expiresAt = world.now() + GRANT_CODE_LIFETIME_MS;
      codes.push({
        code,
        location,
        scopes,
        expiresAt,
        ...(redirectUri === undefined ? {} : { redirectUri }),
      });
      return code;
    },
  };
}

const TOO_MANY_REQUESTS: TokenAnswer = {
  error_description: 'You have made too many requests continuously. Please try again after some time.',
  error: 'Access Denied',
  status: 'failure',
};

function newGrant(refreshToken: string, location: ZohoLocation, scopes: readonly string[]): Grant {
  return { refreshToken, location, scopes, requests: [], accessTokens: [] };
}

function newToken(): string {
  return `1000.${randomBytes(16).toString('hex')}.${randomBytes(16).toString('hex')}`;
}
