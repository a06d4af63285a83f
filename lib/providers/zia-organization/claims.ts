import type { JsonPath } from '@/lib/core/answer/json-pointer';
import { domainOf, httpsUrl, isWithinDomain } from '@/lib/core/answer/link';
import type { Claim, Subject } from '@/lib/core/profile/claim';
import { claimSheet } from '@/lib/core/profile/claim-sheet';
import type { HttpAnswer } from '@/lib/http/types';
import type { ZiaOrganizationData } from './wire';

const ROOT: JsonPath = ['__zia_org_enrichment', 0, 'enriched_data'];
const at = (...path: JsonPath): JsonPath => [...ROOT, ...path];

/** Zia says nothing about certainty or age; what it gathers about a company is as good as what it says about a person. */
const CONFIDENCE = 0.6;

/** Which company the answer is about and what it states: fields of the company only, never of the person. */
export function readZiaOrganization(
  organization: ZiaOrganizationData,
  answer: HttpAnswer,
): { subject: Subject; claims: readonly Claim[] } {
  const { add, claims } = claimSheet({
    provider: 'zia-organization',
    answerId: answer.id,
    fetchedAt: answer.receivedAt,
  });
  const { name } = organization;
  const domain = domainOf(organization.website);
  const linkedIn = companyLinkedIn(organization);
  const address = headquarters(organization);

  add('company', name, at('name'), CONFIDENCE);
  add('companyDomain', domain, at('website'), CONFIDENCE);
  const industry = organization.industries?.[0];
  if (typeof industry === 'string') add('industry', industry, at('industries', 0), CONFIDENCE);
  else add('industry', industry?.name, at('industries', 0, 'name'), CONFIDENCE);
  add('companySize', organization.no_of_employees, at('no_of_employees'), CONFIDENCE);
  add('companyRevenue', organization.revenue, at('revenue'), CONFIDENCE);
  add('companyFounded', organization.founding_year, at('founding_year'), CONFIDENCE);
  if (linkedIn !== undefined) add('companyLinkedIn', linkedIn.url, at(...linkedIn.path), CONFIDENCE);
  if (address !== undefined) add('companyAddress', address.line, at(...address.path), CONFIDENCE);
  add('companyPhone', organization.primary_contact, at('primary_contact'), CONFIDENCE);
  const description = organization.description?.[0]?.description;
  add('companyDescription', description, at('description', 0, 'description'), CONFIDENCE);

  return {
    claims,
    subject: {
      about: 'organization',
      names: [],
      slugs: [],
      echoes: [],
      emails: [],
      companies: name === undefined ? [] : [name],
      companyDomains: domain === undefined ? [] : [domain],
    },
  };
}

/** The first LinkedIn address among the networks, whatever Zia calls them ("LINKEDIN", "linkedin.com"). */
function companyLinkedIn({ social_media }: ZiaOrganizationData): { url: string; path: JsonPath } | undefined {
  for (const [mediaIndex, media] of (social_media ?? []).entries()) {
    for (const [urlIndex, written] of (media?.media_url ?? []).entries()) {
      const url = httpsUrl(written);
      if (url !== undefined && isWithinDomain(new URL(url).hostname, 'linkedin.com'))
        return { url, path: ['social_media', mediaIndex, 'media_url', urlIndex] };
    }
  }
  return undefined;
}

const ADDRESS_PARTS = ['fill_address', 'city', 'state', 'pin_code', 'country'] as const;

/** The head office, else the first address, in one line; it points to its first part. */
function headquarters(organization: ZiaOrganizationData): { line: string; path: JsonPath } | undefined {
  for (const list of ['head_quarters', 'address'] as const) {
    const place = organization[list]?.[0];
    const parts = ADDRESS_PARTS.flatMap((key) => {
      const text = place?.[key];
      return text === undefined ? [] : [{ key, text }];
    });
    const line = parts.map(({ text }) => text).join(', ');
    if (parts[0] !== undefined) return { line, path: [list, 0, parts[0].key] };
  }
  return undefined;
}
