import type { Context } from 'hono';
import * as z from 'zod/mini';
import type { ApolloAccount } from '../accounts.ts';
import type { SandboxPerson, World } from '../types.ts';
import { matchPerson } from './match.ts';
import { personAnswer } from './person-answer.ts';
import type { PhoneRequests } from './phones.ts';
import { parseReveal } from './reveal.ts';
import type { Reveal } from './reveal.ts';
import { priceOf, spend } from './spend.ts';

export type Endpoint = (context: Context, account: ApolloAccount) => Response | Promise<Response>;

const MOST_DETAILS = 10;

const bulkBody = z.object({ details: z.array(z.unknown()).check(z.minLength(1)) });
const criteria = z.record(z.string(), z.string());

/** `POST /people/match` (seed document 004): query parameters only, whatever the body says. */
export function createMatch(world: World, phones: PhoneRequests): Endpoint {
  return (context, account) => {
    const reveal = parseReveal(context.req.query());
    if ('error' in reveal) return context.json(reveal, 400);
    const person = matchPerson(world, context.req.query());
    const found = person?.apollo ? [person] : [];
    const tooFewCredits = spend(context, account, priceOf(found, reveal));
    if (tooFewCredits) return tooFewCredits;
    const body = { person: personAnswer(person, reveal.personalEmails) };
    return answer(context, body, requestPhones(found, reveal, phones, account));
  };
}

/**
 * `POST /people/bulk_match`: `{ details: [up to 10] }` in the body, reveal flags in the query. Sources disagree on the order of the matches:
 * in place with null for a miss, or in any order without the misses. The account says which; whoever trusts places is wrong here by default.
 */
export function createBulkMatch(world: World, phones: PhoneRequests): Endpoint {
  return async (context, account) => {
    const reveal = parseReveal(context.req.query());
    if ('error' in reveal) return context.json(reveal, 400);
    const body = bulkBody.safeParse(await context.req.json().catch(() => undefined));
    if (!body.success) return fail(context, 400, 'INVALID_REQUEST', 'details is missing or is not a list');
    const { details } = body.data;
    if (details.length > MOST_DETAILS) {
      const message = 'cannot enrich more than 10 in a single request';
      return fail(context, 400, 'RECORD_LIMIT_EXCEEDED', message);
    }
    const wanted = z.array(criteria).safeParse(details);
    if (!wanted.success) {
      return fail(context, 422, 'UNKNOWN_ERROR', 'no implicit conversion of Symbol into Integer');
    }
    const people = wanted.data.map((one) => matchPerson(world, one));
    const found = [...new Set(people.filter((person) => person !== undefined))].filter(
      (person) => person.apollo !== null,
    );
    const credits = priceOf(found, reveal);
    const tooFewCredits = spend(context, account, credits);
    if (tooFewCredits) return tooFewCredits;
    const inPlace = people.map((person) => personAnswer(person, reveal.personalEmails));
    const matches = account.bulkInPlace ? inPlace : inPlace.filter((match) => match !== null).toReversed();
    const summary = {
      status: 'success',
      error_code: null,
      error_message: null,
      total_requested_enrichments: details.length,
      unique_enriched_records: found.length,
      missing_records: inPlace.filter((match) => match === null).length,
      credits_consumed: credits,
      matches,
    };
    return answer(context, summary, requestPhones(found, reveal, phones, account));
  };
}

function requestPhones(
  found: readonly SandboxPerson[],
  reveal: Reveal,
  phones: PhoneRequests,
  account: ApolloAccount,
): string | undefined {
  return reveal.phones && found.length > 0 ? phones.start(found, account.pollsBeforePhones) : undefined;
}

/** The request id is written into the text: as a JavaScript number it would lose its last digits. */
function answer(context: Context, body: object, requestId: string | undefined): Response {
  if (requestId === undefined) return context.json(body);
  const text = `${JSON.stringify(body).slice(0, -1)},"request_id":${requestId}}`;
  return context.body(text, 200, { 'content-type': 'application/json' });
}

function fail(context: Context, status: 400 | 422, code: string, message: string): Response {
  return context.json({ status: 'failed', error_code: code, error_message: message }, status);
}
