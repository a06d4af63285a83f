import * as z from 'zod/mini';
import { linkedInUrl } from '@/lib/core/identity/slug';
import { ownPrices } from '@/lib/core/tariff';
import type { Identity } from '@/lib/core/identity/types';
import type { HttpCall } from '@/lib/http/types';
import { currentCall } from './current-request';

export const crustdataSettings = z.object({
  /** "API version": the one of 2024-11-01 that the product began with, or the current one of 2025-11-01. */
  api: z._default(z.enum(['2024-11-01', '2025-11-01']), '2024-11-01'),
  /** "Fetch live when not in the database": slower, and 5 credits instead of 3. The current API has no such option. */
  live: z._default(z.boolean(), false),
  /** "Include business email": 2 credits more, 1 with the current API. */
  businessEmail: z._default(z.boolean(), false),
  prices: ownPrices,
});
export type CrustdataSettings = z.output<typeof crustdataSettings>;

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

/** The query for one person, or for several of one kind: never both identifiers, the document forbids it. */
function parameters(identities: readonly Identity[], { live, businessEmail }: CrustdataSettings): string {
  const urls = identities.flatMap((one) => (one.kind === 'linkedin' ? [linkedInUrl(one.slug)] : []));
  const addresses = identities.flatMap((one) => (one.kind === 'email' ? [one.address] : []));
  const fields = businessEmail ? [...FIELDS, 'business_email'] : FIELDS;
  return new URLSearchParams({
    ...(urls.length > 0 ? { linkedin_profile_url: urls.join(',') } : { business_email: addresses.join(',') }),
    fields: fields.join(','),
    ...(live ? { enrich_realtime: 'true' } : {}),
  }).toString();
}

/** One call for one person, or for several of one kind. */
export const enrichCall = (identities: readonly Identity[], own: CrustdataSettings): HttpCall => {
  const call = {
    connection: 'crustdata',
    purpose: identities.length === 1 ? 'Look up person' : `Look up ${identities.length} people`,
    personal: [...new Set(identities.map(({ kind }) => kind))],
    paid: true,
  } as const;
  if (own.api === '2025-11-01') return { ...call, ...currentCall(identities, own.businessEmail) };
  return {
    ...call,
    method: 'GET',
    path: `/screener/person/enrich?${parameters(identities, own)}`,
    headers: { accept: 'application/json' },
    // The document promises 10 seconds from the database and nothing for live fetching.
    timeoutMs: own.live ? 120_000 : 30_000,
  };
};
