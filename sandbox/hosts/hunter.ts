import { Hono } from 'hono';
import type { Context } from 'hono';
import { accountOf } from '../accounts.ts';
import type { PlainAccount } from '../accounts.ts';
import { personByEmail, personBySlug } from '../find-person.ts';
import { charge } from '../log.ts';
import { plainFacts } from '../people/plain-facts.ts';
import { hunterRateLimited } from '../rate-limited.ts';
import { createRateWindow } from '../rate-window.ts';
import type { SandboxPerson, World } from '../types.ts';

/**
 * Hunter's API at api.hunter.io: `GET /v2/people/find` by `email` or `linkedin_handle`, and `GET /v2/account`. The pace is 403, the quota
 * of the plan 429. Keys in the query are documented too, and refused here: they would stand in logs.
 */
export function createHunter(world: World, accounts: Readonly<Record<string, PlainAccount>>): Hono {
  const minute = createRateWindow(60_000, world.now);
  const hunter = new Hono();

  const serve = (path: string, endpoint: (context: Context, account: PlainAccount) => Response): void => {
    hunter.get(path, (context) => {
      const account = accountOf(accounts, context.req.header('x-api-key'));
      if (!account)
        return refuse(context, 401, 'authentication_failed', 'No user found for the API key supplied');
      if (minute.usage(account.key, account.requestsPerMinute).remaining === 0) return hunterRateLimited();
      minute.count(account.key);
      return endpoint(context, account);
    });
    hunter.all(path, (context) => refuse(context, 405, 'method_not_allowed', 'Method not allowed'));
  };

  serve('/v2/people/find', (context, account) => {
    const query = context.req.query();
    const names = Object.keys(query);
    const [name = ''] = names;
    const asked = query[name]?.trim() ?? '';
    if (names.length !== 1 || !['email', 'linkedin_handle'].includes(name) || asked === '')
      return refuse(context, 400, 'wrong_params', 'You are missing the email or linkedin_handle parameter');
    if (name === 'linkedin_handle' && asked.includes('/'))
      return refuse(context, 400, 'wrong_params', 'The linkedin_handle is a handle, not a URL');
    if (account.credits < 1)
      return refuse(context, 429, 'usage_exceeded', 'You have reached the limit of your plan.');
    const person = name === 'email' ? personByEmail(world, asked) : personBySlug(world, asked);
    const data = person && answerOf(person);
    if (!data) return refuse(context, 404, 'not_found', 'No data found for this person.');
    account.credits -= 1;
    charge(context, 1);
    return context.json({ data, meta: query });
  });
  serve('/v2/account', (context, { credits }) => {
    const plan = { first_name: 'Robin', last_name: 'Sandbox', email: 'robin@acme-robotics.io' };
    const used = { used: 50 - credits, available: 50, remaining: credits };
    return context.json({ data: { ...plan, plan_name: 'Free', plan_level: 0, requests: { credits: used } } });
  });
  hunter.notFound((context) => refuse(context, 404, 'not_found', 'No such endpoint.'));
  return hunter;
}

function refuse(context: Context, code: 400 | 401 | 404 | 405 | 429, id: string, details: string): Response {
  return context.json({ errors: [{ id, code, details }] }, code);
}

function answerOf(person: SandboxPerson) {
  const facts = plainFacts(person);
  if (!facts) return undefined;
  const [job] = facts.jobs;
  const handle = (value: string | null) => ({ handle: value });
  return {
    id: '00000000-0000-4000-8000-000000000001',
    name: { fullName: facts.name, givenName: facts.firstName, familyName: facts.lastName },
    email: facts.workEmail ?? null,
    location: facts.location,
    timeZone: null,
    utcOffset: null,
    geo: { city: null, state: null, stateCode: null, country: null, countryCode: null, lat: null, lng: null },
    bio: null,
    site: null,
    avatar: null,
    employment: {
      domain: job.domain ?? null,
      name: job.company,
      title: job.title,
      role: null,
      subRole: null,
      seniority: null,
    },
    facebook: handle(null),
    github: handle(null),
    twitter: handle(facts.twitter ?? null),
    linkedin: handle(person.slug),
    googleplus: handle(null),
    phone: null,
  };
}
