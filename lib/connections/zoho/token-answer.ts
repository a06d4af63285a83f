import * as z from 'zod/mini';
import type { Problem } from '@/lib/core/problem';
import type { HttpResult } from '@/lib/http/types';
import type { DataCenter } from './data-centers';
import { jsonOf } from './answer';

/** Zoho's own wait after ten token requests within ten minutes. */
export const DENIED_FOR_MS = 10 * 60_000;

const granted = z.object({
  access_token: z.string(),
  refresh_token: z.optional(z.string()),
  api_domain: z.string(),
  expires_in: z.number(),
});
const refused = z.object({ error: z.string() });

export interface Granted {
  accessToken: string;
  /** Only in the answer to a grant code. */
  refreshToken?: string;
  /** Never more than an hour, which is how long Zoho's access tokens live. */
  livesForMs: number;
}

/** `code` is Zoho's own word when Zoho itself refused ("invalid_code"). */
export type TokenResult = { ok: true; token: Granted } | { ok: false; problem: Problem; code?: string };

/** Zoho's words for a refused token request, with the next step. Compared in lower case. */
const REFUSALS: Readonly<Record<string, string>> = {
  invalid_code:
    'Zoho does not accept this code or token: it was used before, is too old, was revoked, or belongs to another data center. Make a new grant code in the Zoho API console.',
  invalid_client:
    'Zoho does not know this client ID in this data center. Check the client ID and the data center.',
  invalid_client_secret:
    'The client secret does not belong to this client ID in this data center. Copy it again from the Zoho API console.',
  invalid_redirect_uri:
    'The redirect address is not the one registered with this client. For a self client choose "Self client"; for a server-based one register the address shown here.',
  invalid_scope:
    'Zoho does not know one of the scopes. Make a new grant code with exactly the scopes shown here.',
};

/**
 * Reads an answer of POST /oauth/v2/token. Failures come with HTTP 200 and an `error` key, so the body decides.
 * Follows https://www.zoho.com/accounts/protocol/oauth/self-client/authorization-code-flow.html
 */
export function readTokenAnswer(result: HttpResult, center: DataCenter): TokenResult {
  if (!result.ok) return result;
  const { answer } = result;
  if (answer.status >= 500)
    return { ok: false, problem: { kind: 'vendor-error', money: 'none', status: answer.status } };
  const body = jsonOf(answer);

  const refusal = refused.safeParse(body);
  if (refusal.success) return refuse(refusal.data.error);
  if (answer.status === 429)
    return { ok: false, problem: { kind: 'rate-limited', money: 'none', retryAfterMs: DENIED_FOR_MS } };

  const grant = granted.safeParse(body);
  if (answer.status !== 200 || !grant.success)
    return { ok: false, problem: { kind: 'unreadable', money: 'none' } };
  const { access_token, refresh_token, api_domain, expires_in } = grant.data;
  // The address decides where every later call and the token go, so it must be the one this data centre has in our own table.
  if (api_domain !== center.api)
    return {
      ok: false,
      problem: {
        kind: 'redirected',
        money: 'none',
        detail: `Zoho named another address (${api_domain.slice(0, 80)}) than that of ${center.label}. Choose the data center of your Zoho account.`,
      },
    };
  return {
    ok: true,
    token: {
      accessToken: access_token,
      ...(refresh_token === undefined ? {} : { refreshToken: refresh_token }),
      livesForMs: Math.min(expires_in, 3600) * 1000,
    },
  };
}

function refuse(error: string): TokenResult {
  const code = error.toLowerCase();
  if (code === 'access denied')
    return {
      ok: false,
      code,
      problem: {
        kind: 'rate-limited',
        money: 'none',
        retryAfterMs: DENIED_FOR_MS,
        detail: 'Zoho gives at most ten access tokens in ten minutes.',
      },
    };
  const known = Object.hasOwn(REFUSALS, code) ? REFUSALS[code] : undefined;
  const detail = known ?? `Zoho refused to give a token: ${error.slice(0, 120)}`;
  return { ok: false, code, problem: { kind: 'key-rejected', money: 'none', detail } };
}
