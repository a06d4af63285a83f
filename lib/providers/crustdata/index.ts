import * as z from 'zod/mini';
import { isPersonalEmailHost } from '@/lib/core/identity/email-kind';
import { linkedInUrl } from '@/lib/core/identity/slug';
import { creditsFor, ownPrices } from '@/lib/core/tariff';
import { readJson } from '@/lib/core/answer/read-json';
import type { Price, Provider, Query } from '@/lib/providers/types';
import { interpret } from './interpret';
import { crustdataProblem } from './refusal';
import { creditsAnswer } from './wire';

const settings = z.object({
  /** "Fetch live when not in the database": slower, and 5 credits instead of 3. */
  live: z._default(z.boolean(), false),
  /** "Include business email": 2 credits more. */
  businessEmail: z._default(z.boolean(), false),
  prices: ownPrices,
});
export type CrustdataSettings = z.output<typeof settings>;

/**
 * The documented default list, always spelled out: naming any field drops all others, so that `fields=business_email` alone would lose
 * even the name.
 */
const FIELDS = [
  'linkedin_profile_url',
  'linkedin_flagship_url',
  'name',
  'location',
  'email',
  'title',
  'last_updated',
  'headline',
  'summary',
  'num_of_connections',
  'skills',
  'profile_picture_url',
  'profile_picture_permalink',
  'twitter_handle',
  'languages',
  'all_employers',
  'past_employers',
  'current_employers',
  'education_background',
  'all_employers_company_id',
  'all_titles',
  'all_schools',
  'all_degrees',
] as const;

/** Documented: nothing on a miss. */
const TARIFF = [
  { key: 'person', label: 'Person from the database', credits: 3 },
  { key: 'live', label: 'Person fetched live', credits: 5 },
  { key: 'businessEmail', label: 'Business email, added', credits: 2 },
] as const;

function price({ live, businessEmail, prices }: CrustdataSettings): Price | undefined {
  const keys = [live ? 'live' : 'person', ...(businessEmail ? ['businessEmail'] : [])];
  const credits = creditsFor(TARIFF, prices, keys);
  return credits === undefined ? undefined : { credits };
}

/** GET /screener/person/enrich, https://docs.crustdata.com/docs/discover/people-apis/people-enrichment-api (2024-11-01). */
export const crustdata: Provider<CrustdataSettings> = {
  id: 'crustdata',
  label: 'Crustdata',
  connection: 'crustdata',
  accepts: ['linkedin', 'email'],
  settings,
  missing: () => [],
  refuses({ identity }) {
    return identity.kind === 'email' && isPersonalEmailHost(identity.address)
      ? 'Crustdata looks people up by work email only; this is a personal address.'
      : undefined;
  },
  tariff: TARIFF,
  price: (_query, own) => price(own),
  call: (query, own) => ({
    connection: 'crustdata',
    method: 'GET',
    path: `/screener/person/enrich?${parameters(query, own)}`,
    headers: { accept: 'application/json' },
    purpose: 'Look up person',
    personal: [query.identity.kind],
    paid: true,
    // The document promises 10 seconds from the database and nothing for live fetching.
    timeoutMs: own.live ? 120_000 : 30_000,
  }),
  interpret: (answer, query, own) => interpret(answer, query, price(own) ?? { credits: 0 }),
  check: () => ({
    connection: 'crustdata',
    method: 'GET',
    path: '/user/credits',
    headers: { accept: 'application/json' },
    purpose: 'Test key',
    personal: [],
    paid: false,
    timeoutMs: 15_000,
  }),
  readCheck(answer) {
    if (answer.status !== 200) return { problem: crustdataProblem(answer, false) };
    const json = readJson(answer.body);
    const parsed = creditsAnswer.safeParse(json.ok ? json.value : undefined);
    if (!parsed.success) return { problem: { kind: 'unreadable', money: 'none' } };
    return { note: `${parsed.data.credits} credits left.`, creditsLeft: parsed.data.credits };
  },
};

/** Never both identifiers: the document forbids it. */
function parameters({ identity }: Query, { live, businessEmail }: CrustdataSettings): string {
  const fields = businessEmail ? [...FIELDS, 'business_email'] : FIELDS;
  return new URLSearchParams({
    ...(identity.kind === 'linkedin'
      ? { linkedin_profile_url: linkedInUrl(identity.slug) }
      : { business_email: identity.address }),
    fields: fields.join(','),
    ...(live ? { enrich_realtime: 'true' } : {}),
  }).toString();
}
