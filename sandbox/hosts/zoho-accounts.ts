import { Hono, type Context } from 'hono';
import { isExtensionRedirect, ZOHO_SERVER_CLIENT } from '../zoho/credentials.ts';
import { DATA_CENTRES, dataCentreOf } from '../zoho/data-centres.ts';
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

  /** The page where the user agrees; here nobody need click. Wrong parameters get a page and no redirect, as with Zoho. */
  app.get('/oauth/v2/auth', (context) => {
    const query = new URL(context.req.url).searchParams;
    const redirectUri = query.get('redirect_uri') ?? '';
    const isRight =
      query.get('client_id') === ZOHO_SERVER_CLIENT.clientId &&
      query.get('response_type') === 'code' &&
      query.get('access_type') === 'offline' &&
      query.get('prompt') === 'consent' &&
      isExtensionRedirect(redirectUri);
    if (!isRight) return context.html('<title>Invalid request</title>', 400);
    const home = DATA_CENTRES.find(({ location }) => location === zoho.settings.homeLocation);
    const back = new URL(redirectUri);
    back.searchParams.set('state', query.get('state') ?? '');
    if (!zoho.settings.userAgrees || !home) back.searchParams.set('error', 'access_denied');
    else {
      const scopes = (query.get('scope') ?? '').split(',');
      back.searchParams.set('code', zoho.tokens.issueGrantCode(home.location, scopes, redirectUri));
      back.searchParams.set('location', home.location);
      back.searchParams.set('accounts-server', `https://${home.accountsHost}`);
    }
    return context.redirect(back.href);
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
