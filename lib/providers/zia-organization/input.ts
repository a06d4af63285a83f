import { emailDomain } from '@/lib/core/identity/email';
import { isPersonalEmailHost } from '@/lib/core/identity/email-kind';
import { ziaText } from '@/lib/connections/zoho/zia-input';
import type { Query } from '@/lib/providers/types';

/** `enrich_based_on` of an organization job; at least one key is there. */
export interface EnrichBasedOn {
  name?: string;
  website?: string;
}

/**
 * What is known about the company: its name and domain from accepted answers, else the domain of a business address. The address's own
 * domain is only used when no answer names a company: a person may have kept an old employer's address.
 */
export function knownCompany({ identity, also, known }: Query): { name?: string; domain?: string } {
  const business = [identity, ...also]
    .flatMap((each) => (each.kind === 'email' ? [each.address] : []))
    .find((address) => !isPersonalEmailHost(address));
  const ownDomain = known.company === undefined && business !== undefined ? emailDomain(business) : undefined;
  const domain = known.companyDomain ?? ownDomain;
  return {
    ...(known.company === undefined ? {} : { name: known.company }),
    ...(domain === undefined ? {} : { domain }),
  };
}

/**
 * What Zia may be asked with, undefined when its rules leave nothing. `email` is not sent: Zia means the organization's address there,
 * and it refuses the whole job (NOT_ALLOWED) when the user's Zoho does not map it.
 * Follows https://www.zoho.com/crm/developer/docs/api/v7/zia-enrichment/create-org-enrichment.html
 */
export function ziaOrganizationInput(query: Query): EnrichBasedOn | undefined {
  const company = knownCompany(query);
  const name = ziaText(company.name);
  const website = ziaText(company.domain);
  if (name === undefined && website === undefined) return undefined;
  return { ...(name === undefined ? {} : { name }), ...(website === undefined ? {} : { website }) };
}
