import { assignParts } from '@/lib/core/answer/assign-parts';
import { addressOf, slugOf } from '@/lib/core/answer/identities';
import { isObject, readJson } from '@/lib/core/answer/read-json';
import { linkedInUrl } from '@/lib/core/identity/slug';
import type { Identity } from '@/lib/core/identity/types';
import type { Batch, BatchPart, Query } from '@/lib/providers/types';
import { personalOf } from './personal';
import { phonesAsked, type ApolloSettings } from './settings';

/**
 * POST /api/v1/people/bulk_match, https://docs.apollo.io/reference/bulk-people-enrichment: up to 10 people in the body, the flags in the
 * query. Phones come by one number for the whole call, and their answer does not say which match is whose, so that with phones everybody is
 * asked alone.
 */
export const batch: Batch<ApolloSettings> = {
  size: 10,
  group: (_query, settings) => (phonesAsked(settings) === undefined ? 'people' : undefined),
  call: (queries, settings) => ({
    connection: 'apollo',
    method: 'POST',
    path: `/api/v1/people/bulk_match?${new URLSearchParams({
      reveal_personal_emails: String(settings.revealPersonalEmails),
      reveal_phone_number: 'false',
    }).toString()}`,
    headers: { accept: 'application/json', 'cache-control': 'no-cache', 'content-type': 'application/json' },
    body: JSON.stringify({ details: queries.map(detailOf) }),
    purpose: `Look up ${queries.length} people`,
    personal: [...new Set(queries.flatMap(personalOf))],
    paid: true,
    timeoutMs: 60_000,
  }),
  split(answer, queries) {
    const json = readJson(answer.body);
    const matches: unknown = json.ok && isObject(json.value) ? json.value['matches'] : undefined;
    if (!Array.isArray(matches)) return queries.map(() => answer);
    return partsOf(matches, queries).map((body) => ({ status: answer.status, body }));
  },
};

const detailOf = ({ identity, known }: Query): Readonly<Record<string, string>> => ({
  ...(identity.kind === 'linkedin'
    ? { linkedin_url: linkedInUrl(identity.slug) }
    : { email: identity.address }),
  ...(known.fullName === undefined ? {} : { name: known.fullName }),
  ...(known.companyDomain === undefined ? {} : { domain: known.companyDomain }),
});

/**
 * The match of each query, as the body that asking for it alone would have brought. Whether misses keep their place as null is told
 * differently by different sources.
 */
const partsOf = (matches: readonly unknown[], queries: readonly Query[]): BatchPart['body'][] =>
  assignParts(
    matches.filter(isObject),
    queries.map(({ identity }) => identity),
    { isAbout, nameOf: (person) => textOf(person['name']) },
  ).map((part) => {
    if (part.got === 'nothing') return JSON.stringify({ person: null });
    // A shape that a match does not have reads as "not readable, may have been charged", which is what it is.
    return JSON.stringify(part.got === 'items' ? { person: part.items[0] } : { unclear: part.items });
  });

function isAbout(person: Readonly<Record<string, unknown>>, identity: Identity): boolean {
  if (identity.kind === 'linkedin') return slugOf(textOf(person['linkedin_url'])) === identity.slug;
  const personal = person['personal_emails'];
  const addresses: unknown[] = [person['email'], ...(Array.isArray(personal) ? personal : [])];
  return addresses.some((address) => addressOf(textOf(address)) === identity.address);
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
