import { Hono, type Context } from 'hono';
import { dataCentreOf } from '../zoho/data-centres.ts';
import type { ZohoState } from '../zoho/state.ts';

/**
 * accounts.zoho.* of every data centre; the host of the request says which. Parameters come in the query or in a form body, and
 * failures come with HTTP 200 (https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token.html).
 */
export function createZohoAccounts(zoho: ZohoState): Hono {
  const app = new Hono();

  app.post('/oauth/v2/token', async (context) => {
    const centre = dataCentreOf(context);
    if (!centre) return context.notFound();
    return context.json(zoho.tokens.request(centre, await parametersOf(context)));
  });

  app.post('/oauth/v2/token/revoke', async (context) => {
    const centre = dataCentreOf(context);
    if (!centre) return context.notFound();
    const parameters = await parametersOf(context);
    return context.json(zoho.tokens.revoke(centre, parameters.get('token') ?? ''));
  });

  return app;
}

async function parametersOf(context: Context): Promise<URLSearchParams> {
  const parameters = new URL(context.req.url).searchParams;
  if (!context.req.header('content-type')?.startsWith('application/x-www-form-urlencoded')) return parameters;
  return new URLSearchParams([...parameters, ...new URLSearchParams(await context.req.text())]);
}
