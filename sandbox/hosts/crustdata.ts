import { Hono } from 'hono';
import type { Context } from 'hono';
import { accountOf } from '../accounts.ts';
import type { CrustdataAccount } from '../accounts.ts';
import { answerItem } from '../crustdata/answer.ts';
import { enrichCurrent } from '../crustdata/current.ts';
import { createLookUp } from '../crustdata/lookup.ts';
import type { Found } from '../crustdata/lookup.ts';
import { MISS_STATUS, missItem, missObject } from '../crustdata/messages.ts';
import { parseEnrichQuery } from '../crustdata/query.ts';
import type { Asked, EnrichQuery } from '../crustdata/query.ts';
import { charge } from '../log.ts';
import { crustdataRateLimited } from '../rate-limited.ts';
import { createRateWindow } from '../rate-window.ts';
import type { World } from '../types.ts';

/**
 * Crustdata at api.crustdata.com: its API of 2024-11-01, `GET /screener/person/enrich` (seed document 003) and `GET /user/credits`, and the
 * current one of 2025-11-01, `POST /person/enrich` and `GET /account/credits`.
 * The bodies of 401, 402 and 429 are those of the newer API, since the older one's are not documented.
 */
export function createCrustdata(world: World, accounts: Readonly<Record<string, CrustdataAccount>>): Hono {
  const lookUp = createLookUp(world);
  const minute = createRateWindow(60_000, world.now);

  /** Refuses a call too many; else tells where the caller stands. Both APIs share the window. */
  function pace(context: Context, account: CrustdataAccount): Response | undefined {
    const before = minute.usage(account.key, account.requestsPerMinute);
    if (before.remaining === 0) return crustdataRateLimited(account.requestsPerMinute, before.resetSeconds);
    minute.count(account.key);
    const after = minute.usage(account.key, account.requestsPerMinute);
    context.header('x-ratelimit-limit', String(account.requestsPerMinute));
    context.header('x-ratelimit-remaining', String(after.remaining));
    context.header('x-ratelimit-reset', String(after.resetSeconds));
    return undefined;
  }

  async function enrich(context: Context): Promise<Response> {
    const account = authorize(context, accounts, 'Token');
    if (account instanceof Response) return account;
    const refusal = pace(context, account);
    if (refusal) return refusal;
    const query = parseEnrichQuery(context.req.query());
    if ('error' in query) return context.json({ error: query.error }, query.status);
    return answer(context, account, query);
  }

  function answer(context: Context, account: CrustdataAccount, query: EnrichQuery): Response {
    const results = query.asked.map((asked) => ({ asked, result: lookUp(asked, query) }));
    const cost = results.reduce(
      (sum, { result }) => sum + ('person' in result ? priceOf(result, query) : 0),
      0,
    );
    if (account.credits <= 0 || account.credits < cost) {
      const error = { type: 'insufficient_credits', message: 'Insufficient credits', metadata: [] };
      return context.json({ error }, 402);
    }
    account.credits -= cost;
    charge(context, cost);
    const [only] = results;
    if (results.length === 1 && only && 'code' in only.result) {
      const { code } = only.result;
      const body = code === 'PE03' ? [missItem(only.asked, code, world.now())] : missObject(only.asked, code);
      return context.json(body, MISS_STATUS[code]);
    }
    const items = results.map(({ asked, result }) =>
      'code' in result
        ? missItem(asked, result.code, world.now())
        : answerItem(result.person, result.profile, query.fields, extras(asked, result)),
    );
    // No order is promised: whoever trusts the position is wrong here from the second person on.
    return context.json(items.toReversed());
  }

  const crustdata = new Hono();
  crustdata.get('/screener/person/enrich', enrich);
  crustdata.get('/user/credits', (context) => {
    const account = authorize(context, accounts, 'Token');
    return account instanceof Response ? account : context.json({ credits: account.credits });
  });
  crustdata.post('/person/enrich', async (context) => {
    const account = authorizeCurrent(context, accounts);
    if (account instanceof Response) return account;
    return pace(context, account) ?? enrichCurrent(context, account, lookUp);
  });
  crustdata.get('/account/credits', (context) => {
    const account = authorizeCurrent(context, accounts);
    if (account instanceof Response) return account;
    return context.json({ account: { credits: account.credits } });
  });
  for (const path of ['/screener/person/enrich', '/user/credits']) {
    crustdata.all(path, (context) =>
      context.json({ detail: `Method "${context.req.method}" not allowed.` }, 405, { allow: 'GET' }),
    );
  }
  crustdata.notFound((context) => context.json({ detail: 'Not found.' }, 404));
  return crustdata;
}

function authorize(
  context: Context,
  accounts: Readonly<Record<string, CrustdataAccount>>,
  scheme: 'Token' | 'Bearer',
): CrustdataAccount | Response {
  const [said, key] = (context.req.header('authorization') ?? '').split(' ');
  if (said !== scheme) return context.json({ message: 'Missing API key in request' }, 401);
  if (key === undefined) return context.json({ message: 'Missing API key in request' }, 401);
  return accountOf(accounts, key) ?? context.json({ message: 'Invalid API key in request' }, 401);
}

/** The current API demands its version in a header. */
function authorizeCurrent(
  context: Context,
  accounts: Readonly<Record<string, CrustdataAccount>>,
): CrustdataAccount | Response {
  const account = authorize(context, accounts, 'Bearer');
  if (account instanceof Response || context.req.header('x-api-version') === '2025-11-01') return account;
  const error = { type: 'invalid_request', message: 'Missing x-api-version', metadata: [] };
  return context.json({ error }, 400);
}

/** 3 credits from the database, 5 in real time, 2 more for work addresses, which alone cost 2; never for what is not there. */
function priceOf({ person }: Found, { fields, realtime }: EnrichQuery): number {
  const profile = fields.some((field) => field !== 'business_email') ? (realtime ? 5 : 3) : 0;
  const emails = fields.includes('business_email') && (person.crustdataBusinessEmails ?? []).length > 0;
  return profile + (emails ? 2 : 0);
}

/** The echo of a LinkedIn query; a look-up by email has no echo but a score. */
function extras(asked: Asked, { person, live }: Found): Readonly<Record<string, unknown>> {
  return asked.kind === 'linkedin'
    ? { enriched_realtime: live, query_linkedin_profile_urn_or_slug: [asked.slug] }
    : { enriched_realtime: live, score: person.crustdataScore ?? 0.9 };
}
