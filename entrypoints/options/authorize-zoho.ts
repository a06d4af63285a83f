import { browser } from 'wxt/browser';
import type { Result } from '@/components/settings/result';
import type { ZohoClient } from '@/components/settings/zoho-form';
import { authorizationUrl, readRedirect } from '@/lib/connections/zoho/authorize';
import { DATA_CENTERS } from '@/lib/connections/zoho/data-centers';
import { ZOHO_SCOPES } from '@/lib/connections/zoho/scopes';
import { explainProblem } from '@/lib/core/explain-problem';
import { connectingWords } from '@/lib/core/words/en/connecting';
import { settingsZohoWords } from '@/lib/core/words/en/settings-zoho';
import { ask } from '@/lib/messaging/client';

/** What the user registers with her server-based client. */
export const redirectAddress = (): string => browser.identity.getRedirectURL('zoho');

/**
 * Lets the user agree in Zoho, in a window of the browser, and connects. From this page, which lives as long as the user looks at it, and not
 * from the worker, which may die while she reads.
 */
export async function authorizeZoho(client: ZohoClient): Promise<Result> {
  const center = DATA_CENTERS.find(({ id }) => id === client.dataCenter) ?? DATA_CENTERS[0];
  const redirectUri = redirectAddress();
  const state = crypto.randomUUID();
  const url = authorizationUrl(
    { dataCenter: center.id, clientId: client.clientId.trim() },
    ZOHO_SCOPES,
    redirectUri,
    state,
  );
  const address = await browser.identity.launchWebAuthFlow({ url, interactive: true }).catch(() => undefined);
  if (address === undefined) return { ok: false, said: settingsZohoWords.windowClosed };
  const agreed = readRedirect(address, redirectUri, state);
  if (!agreed.ok) {
    const { what, next } = explainProblem(agreed.problem, 'Zoho');
    return { ok: false, said: connectingWords.problem(what, next) };
  }
  const reply = await ask('zoho.connect-code', {
    dataCenter: agreed.dataCenter ?? center.id,
    clientId: client.clientId,
    clientSecret: client.clientSecret,
    code: agreed.code,
    redirectUri,
  });
  return reply.connected ? { ok: true, said: settingsZohoWords.connected } : { ok: false, said: reply.why };
}
