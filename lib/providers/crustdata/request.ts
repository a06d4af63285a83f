import * as z from 'zod/mini';
import { linkedInUrl } from '@/lib/core/identity/slug';
import { ownPrices } from '@/lib/core/tariff';
import type { Identity } from '@/lib/core/identity/types';

export const crustdataSettings = z.object({
  /** "Fetch live when not in the database": slower, and 5 credits instead of 3. */
  live: z._default(z.boolean(), false),
  /** "Include business email": 2 credits more. */
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
export function parameters(
  identities: readonly Identity[],
  { live, businessEmail }: CrustdataSettings,
): string {
  const urls = identities.flatMap((one) => (one.kind === 'linkedin' ? [linkedInUrl(one.slug)] : []));
  const addresses = identities.flatMap((one) => (one.kind === 'email' ? [one.address] : []));
  const fields = businessEmail ? [...FIELDS, 'business_email'] : FIELDS;
  return new URLSearchParams({
    ...(urls.length > 0 ? { linkedin_profile_url: urls.join(',') } : { business_email: addresses.join(',') }),
    fields: fields.join(','),
    ...(live ? { enrich_realtime: 'true' } : {}),
  }).toString();
}

/** The document promises 10 seconds from the database and nothing for live fetching. */
export const timeoutMs = ({ live }: CrustdataSettings): number => (live ? 120_000 : 30_000);
