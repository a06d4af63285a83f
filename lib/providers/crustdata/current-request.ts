import { linkedInUrl } from '@/lib/core/identity/slug';
import type { Identity } from '@/lib/core/identity/types';
import type { HttpCall } from '@/lib/http/types';

/** The current API is told by a header, and knows its customers by `Bearer` (lib/connections/crustdata.ts). */
export const CURRENT_HEADERS = { accept: 'application/json', 'x-api-version': '2025-11-01' } as const;

/** Always spelled out: what comes without `fields` changed from one edition of the document to the next. Contact fields cost extra. */
const FIELDS = [
  'basic_profile',
  'professional_network',
  'social_handles',
  'experience',
  'education',
  'skills',
] as const;

/** POST /person/enrich for one person, or for several of one kind: both kinds in one call are refused. */
export function currentCall(
  identities: readonly Identity[],
  businessEmail: boolean,
): Pick<HttpCall, 'method' | 'path' | 'headers' | 'body' | 'timeoutMs'> {
  const urls = identities.flatMap((one) => (one.kind === 'linkedin' ? [linkedInUrl(one.slug)] : []));
  const addresses = identities.flatMap((one) => (one.kind === 'email' ? [one.address] : []));
  return {
    method: 'POST',
    path: '/person/enrich',
    headers: { ...CURRENT_HEADERS, 'content-type': 'application/json' },
    body: JSON.stringify({
      ...(urls.length > 0 ? { professional_network_profile_urls: urls } : { business_emails: addresses }),
      fields: businessEmail ? [...FIELDS, 'contact.business_emails'] : FIELDS,
    }),
    timeoutMs: 30_000,
  };
}
