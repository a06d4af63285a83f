import { Hono } from 'hono';
import { readModule } from '../zoho/access.ts';
import { addNoteRoutes } from '../zoho/note-routes.ts';
import { addRecordRoutes } from '../zoho/record-routes.ts';
import { Refusal, refusal, zohoError } from '../zoho/refusal.ts';
import { addSettingsRoutes } from '../zoho/settings-routes.ts';
import { apiCreditLimit } from '../zoho/settings.ts';
import type { ZohoState } from '../zoho/state.ts';
import { addZiaRoutes } from '../zoho/zia-routes.ts';

/** www.zohoapis.* of every data centre: CRM v7 and Zia. */
export function createZohoCrm(zoho: ZohoState): Hono {
  const app = new Hono();

  // Half of the day's credits must be gone before Zoho says how many are left (docs/api/v8/api-limits).
  app.use('/crm/v7/*', async (context, next) => {
    const limit = apiCreditLimit(zoho.settings);
    if (zoho.settings.apiCreditsUsed >= limit) {
      return context.json(tooManyRequests(limit), 429, { 'X-API-CREDITS-REMAINING': '0' });
    }
    zoho.settings.apiCreditsUsed += 1;
    await next();
    const remaining = limit - zoho.settings.apiCreditsUsed;
    if (remaining < limit / 2) {
      context.res.headers.set('X-API-CREDITS-REMAINING', String(Math.max(0, remaining)));
    }
    return undefined;
  });

  addSettingsRoutes(app, zoho);
  addZiaRoutes(app, zoho);
  app.all('/crm/v7/settings/*', (context) => context.notFound());
  addNoteRoutes(app, zoho);
  addRecordRoutes(app, zoho);

  for (const path of ['/crm/v7/:module', '/crm/v7/:module/:id']) {
    app.all(path, (context) => {
      readModule(context.req.param('module') ?? '');
      throw refusal(400, 'INVALID_REQUEST_METHOD', 'The http request method type is not a valid one');
    });
  }
  app.notFound((context) =>
    context.json(
      zohoError('INVALID_URL_PATTERN', 'Please check if the URL trying to access is a correct one'),
      404,
    ),
  );
  app.onError((error, context) => {
    if (error instanceof Refusal) return context.json(error.body, error.status);
    throw error;
  });
  return app;
}

function tooManyRequests(limit: number) {
  return {
    ...zohoError('TOO_MANY_REQUESTS', 'Rate limit exceeded. Please retry after the specified time.'),
    details: { trace_id: '0000-example', retry_after: 60, limit, window: 86_400 },
  };
}
