import { Hono } from 'hono';
import type { Context } from 'hono';
import { accountOf } from '../accounts.ts';
import type { PlainAccount } from '../accounts.ts';
import { personByEmail, personBySlug } from '../find-person.ts';
import { charge } from '../log.ts';
import { pdlPerson } from '../people/pdl-person.ts';
import { pdlLimits, pdlRateLimited } from '../rate-limited.ts';
import { createRateWindow } from '../rate-window.ts';
import type { World } from '../types.ts';

const PARAMETERS = new Set(['profile', 'email', 'min_likelihood', 'titlecase']);
/** How sure the sandbox is of everybody whom it finds. */
const LIKELIHOOD = 8;

/**
 * People Data Labs' API at api.peopledatalabs.com: `GET /v5/person/enrich` by `profile` or `email`, and `GET /v5/autocomplete`, which is
 * free. Parameters that Facet does not send are refused, so that a typing error in one is seen.
 */
export function createPeopleDataLabs(world: World, accounts: Readonly<Record<string, PlainAccount>>): Hono {
  const minute = createRateWindow(60_000, world.now);
  const app = new Hono();

  const serve = (path: string, endpoint: (context: Context, account: PlainAccount) => Response): void => {
    app.get(path, (context) => {
      const account = accountOf(accounts, context.req.header('x-api-key'));
      if (!account)
        return refuse(context, 401, 'authentication_error', 'Request contained a missing or invalid key');
      const { key, requestsPerMinute: limit } = account;
      const before = minute.usage(`${path} ${key}`, limit);
      if (before.remaining === 0) return pdlRateLimited(limit, before.resetSeconds, world.now());
      minute.count(`${path} ${key}`);
      const { remaining, resetSeconds } = minute.usage(`${path} ${key}`, limit);
      const limits = pdlLimits(limit, remaining, resetSeconds, world.now());
      for (const [name, value] of Object.entries(limits)) context.header(name, value);
      return endpoint(context, account);
    });
    app.all(path, (context) => refuse(context, 405, 'invalid_request_error', 'Method not allowed'));
  };

  serve('/v5/person/enrich', (context, account) => {
    const query = context.req.query();
    const refusal = refusalOf(query);
    if (refusal !== undefined) return refuse(context, 400, 'invalid_request_error', refusal);
    if (account.credits < 1) {
      const message = 'You have hit your account maximum for person enrichment (all matches used)';
      return refuse(context, 402, 'payment_required', message);
    }
    const { email, profile } = query;
    const person =
      email === undefined ? personBySlug(world, slugOf(profile) ?? '') : personByEmail(world, email);
    const data = person && pdlPerson(person, query['titlecase'] === 'true');
    context.header('x-call-credits-type', 'enrich');
    context.header('x-call-credits-spent', data ? '1' : '0');
    if (!data || LIKELIHOOD < Number(query['min_likelihood'] ?? 2))
      return refuse(context, 404, 'not_found', 'No records were found matching your request');
    account.credits -= 1;
    charge(context, 1);
    return context.json({ status: 200, likelihood: LIKELIHOOD, data });
  });
  serve('/v5/autocomplete', (context) => {
    const { field, text } = context.req.query();
    if (field === undefined || text === undefined)
      return refuse(context, 400, 'invalid_request_error', 'Request contained invalid parameters');
    return context.json({ status: 200, data: [{ name: text, count: 1, meta: {} }], fields: [field] });
  });
  app.notFound((context) => refuse(context, 404, 'invalid_request_error', 'No such endpoint'));
  return app;
}

/** The slug in a profile's address, which may come without a scheme. */
const slugOf = (profile: string | undefined): string | undefined =>
  /^(?:https?:\/\/)?(?:www\.)?linkedin\.com\/in\/([^/?#]+)\/?$/.exec(profile ?? '')?.[1];

function refusalOf(query: Readonly<Record<string, string>>): string | undefined {
  const unknown = Object.keys(query).find((name) => !PARAMETERS.has(name));
  if (unknown !== undefined) return `Unknown parameter: ${unknown}`;
  const { email, profile, min_likelihood: least, titlecase } = query;
  if ((email === undefined) === (profile === undefined)) return 'Exactly one of profile and email is needed';
  if (profile !== undefined && slugOf(profile) === undefined) return 'Not a profile URL';
  if (email !== undefined && !email.includes('@')) return 'Not an email';
  if (least !== undefined && !/^(?:10|[1-9])$/.test(least)) return 'min_likelihood is 1 to 10';
  if (titlecase !== undefined && titlecase !== 'true' && titlecase !== 'false')
    return 'titlecase is a boolean';
  return undefined;
}

type Refusal = 400 | 401 | 402 | 404 | 405;

function refuse(context: Context, status: Refusal, type: string, message: string): Response {
  return context.json({ status, error: { type, message } }, status);
}
