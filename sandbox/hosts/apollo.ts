import { Hono } from 'hono';
import type { Context } from 'hono';
import { accountOf } from '../accounts.ts';
import type { ApolloAccount } from '../accounts.ts';
import { createLimits } from '../apollo/limits.ts';
import { createOrganizationEnrich } from '../apollo/organizations.ts';
import { createBulkMatch, createMatch } from '../apollo/people.ts';
import type { Endpoint } from '../apollo/people.ts';
import { createPhoneRequests } from '../apollo/phones.ts';
import { apiProfile } from '../apollo/profile.ts';
import type { World } from '../types.ts';

/** The endpoint that tests a key, so every key may call it. */
const PROFILE = 'api/v1/users/api_profile';

/**
 * Apollo's API at api.apollo.io (seed document 004 and Apollo's OpenAPI). Every endpoint wants `x-api-key` and, but for
 * the profile, a place in the key's scope. Neither 401 nor 403 carries rate headers.
 */
export function createApollo(world: World, accounts: Readonly<Record<string, ApolloAccount>>): Hono {
  const phones = createPhoneRequests(world.now);
  const countCall = createLimits(world.now);
  const apollo = new Hono();

  /** Serves the endpoint that Apollo's key scopes call `name`. */
  function serve(methods: string[], path: string, name: string, endpoint: Endpoint): void {
    apollo.on(methods, path, (context) => {
      const account = accountOf(accounts, context.req.header('x-api-key'));
      if (!account) return unknownKey(context);
      if (!mayCall(account, name)) return inaccessible(context, name);
      const { headers, refusal } = countCall(account, name);
      for (const [header, value] of Object.entries(headers)) context.header(header, value);
      return refusal ?? endpoint(context, account);
    });
    apollo.all(path, (context) =>
      context.json({ error: 'Method not allowed' }, 405, { allow: methods.join() }),
    );
  }

  serve(['POST'], '/api/v1/people/match', 'api/v1/people/match', createMatch(world, phones));
  serve(['POST'], '/api/v1/people/bulk_match', 'api/v1/people/bulk_match', createBulkMatch(world, phones));
  // GET is documented; POST is what some callers send, and Apollo routes its actions by name.
  const organizations = 'api/v1/organizations/enrich';
  serve(['GET', 'POST'], `/${organizations}`, organizations, createOrganizationEnrich(world));
  serve(['GET'], '/api/v1/webhook_result/:id', 'api/v1/webhook_result/show', (context) => {
    const { status, body } = phones.poll(context.req.param('id') ?? '');
    return context.json(body, status);
  });
  serve(['GET'], `/${PROFILE}`, PROFILE, (context, account) =>
    context.json(apiProfile(account, context.req.query('include_credit_usage') === 'true')),
  );
  apollo.notFound((context) => context.json({ error: 'Not found' }, 404));
  return apollo;
}

function mayCall({ scope }: ApolloAccount, name: string): boolean {
  return scope === 'master' || name === PROFILE || scope.includes(name);
}

function unknownKey(context: Context): Response {
  const text =
    'Invalid API key. See https://docs.apollo.io/reference/authentication for how to authenticate.';
  return context.text(text, 401);
}

function inaccessible(context: Context, name: string): Response {
  const error =
    `This API key is not authorized to access ${name}. Request an API key from your administrator ` +
    'that includes this endpoint in its configured scope.';
  return context.json({ error, error_code: 'API_INACCESSIBLE' }, 403);
}
