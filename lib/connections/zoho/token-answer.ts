import * as z from 'zod/mini';
import type { Problem } from '@/lib/core/problem';
import { zohoConnectingWords } from '@/lib/core/words/en/zoho-connecting';
import type { HttpResult } from '@/lib/http/types';
import { dataCenterName } from './data-center-name';
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
        detail: zohoConnectingWords.otherAddress(api_domain.slice(0, 80), dataCenterName(center)),
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
        detail: zohoConnectingWords.tooManyTokens,
      },
    };
  // By Zoho's own words for a refused token request, in lower case.
  const refusals: Readonly<Record<string, string>> = zohoConnectingWords.refused;
  const known = Object.hasOwn(refusals, code) ? refusals[code] : undefined;
  const detail = known ?? zohoConnectingWords.refusedOtherwise(error.slice(0, 120));
  return { ok: false, code, problem: { kind: 'key-rejected', money: 'none', detail } };
}
