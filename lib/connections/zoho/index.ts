import type { Connection } from '@/lib/connections/types';
import { jsonOf } from './answer';
import { DATA_CENTERS, dataCenter } from './data-centers';
import { readRefusal, zohoProblem } from './refusal';
import { zohoSecrets, type ZohoSecrets } from './secrets';
import { accessToken, dropStaleToken } from './token';

/** Codes that a new access token cures. OAUTH_SCOPE_MISMATCH is a 401 too, but only a new grant code cures that. */
const STALE: ReadonlySet<string> = new Set(['INVALID_TOKEN', 'AUTHENTICATION_FAILURE', 'INVALID_OAUTHTOKEN']);

/** https://www.zoho.com/crm/developer/docs/api/v7/api-limits.html: the smallest edition's calls at the same time. */
const AT_ONCE = 5;

/** The user's own Zoho, by a self client: one connection for Zia people, Zia organization and the CRM. */
export const zohoConnection: Connection<ZohoSecrets> = {
  id: 'zoho',
  label: 'Zoho CRM',
  origins: DATA_CENTERS.flatMap((center) => [center.accounts, center.api]),
  secrets: zohoSecrets,

  async authorize(call, secrets, tools) {
    const token = await accessToken(secrets, tools);
    if (!token.ok) return token;
    return {
      ok: true,
      url: dataCenter(secrets.dataCenter).api + call.path,
      headers: {
        ...call.headers,
        ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
        // Zoho's own scheme, although its token answer says "Bearer".
        authorization: `Zoho-oauthtoken ${token.accessToken}`,
      },
    };
  },

  pace: () => ({ key: 'zoho', atOnce: AT_ONCE }),

  hint(answer) {
    if (answer.status !== 429) return {};
    const problem = zohoProblem(answer, { scopes: [], unavailable: '' });
    return { restMs: (problem.kind === 'rate-limited' ? problem.retryAfterMs : undefined) ?? 60_000 };
  },

  isStale(answer) {
    if (answer.status !== 401) return false;
    return STALE.has(readRefusal(jsonOf(answer))?.code ?? '');
  },

  renew: dropStaleToken,
};
