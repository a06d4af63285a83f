import type { Claim, ClaimOf, Subject } from '@/lib/core/profile/claim';
import type { FieldKey, FieldValue } from '@/lib/core/profile/fields';
import { domainOf, nonEmpty, webAddress } from '@/lib/connections/zoho/zia-values';
import type { HttpAnswer } from '@/lib/http/types';
import type { ZiaOrganization } from './wire';

const ROOT = '/__zia_org_enrichment/0/enriched_data';

/** Zia says nothing about certainty or age; what it gathers about a company is as good as what it says about a person. */
const CONFIDENCE = 0.6;

/** Which company the answer is about and what it states: fields of the company only, never of the person. */
export function readZiaOrganization(
  organization: ZiaOrganization,
  answer: HttpAnswer,
): { subject: Subject; claims: readonly Claim[] } {
  const claim = <K extends FieldKey>(
    field: K,
    value: FieldValue<K> | undefined,
    pointer: string,
  ): readonly ClaimOf<K>[] =>
    value === undefined
      ? []
      : [
          {
            field,
            value,
            provider: 'zia-organization',
            answerId: answer.id,
            pointer: ROOT + pointer,
            confidence: CONFIDENCE,
            fetchedAt: answer.receivedAt,
          },
        ];

  const name = nonEmpty(organization.name);
  const domain = domainOf(organization.website);
  const industry = organization.industries[0];
  const description = organization.description[0];
  const linkedIn = companyLinkedIn(organization);
  const address = headquarters(organization);

  return {
    claims: [
      ...claim('company', name, '/name'),
      ...claim('companyDomain', domain, '/website'),
      ...(typeof industry === 'string'
        ? claim('industry', nonEmpty(industry), '/industries/0')
        : claim('industry', nonEmpty(industry?.name), '/industries/0/name')),
      ...claim('companySize', nonEmpty(organization.no_of_employees), '/no_of_employees'),
      ...claim('companyRevenue', nonEmpty(organization.revenue), '/revenue'),
      ...claim('companyFounded', nonEmpty(organization.founding_year), '/founding_year'),
      ...(linkedIn === undefined ? [] : claim('companyLinkedIn', linkedIn.url, linkedIn.pointer)),
      ...(address === undefined ? [] : claim('companyAddress', address.text, address.pointer)),
      ...claim('companyPhone', nonEmpty(organization.primary_contact), '/primary_contact'),
      ...claim('companyDescription', nonEmpty(description?.description), '/description/0/description'),
    ],
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

function companyLinkedIn(organization: ZiaOrganization): { url: string; pointer: string } | undefined {
  for (const [mediaIndex, media] of organization.social_media.entries()) {
    for (const [urlIndex, written] of (media?.media_url ?? []).entries()) {
      const url = webAddress(written);
      if (url === undefined || !/^([a-z]+\.)?linkedin\.com$/.test(new URL(url).hostname)) continue;
      return { url, pointer: `/social_media/${mediaIndex}/media_url/${urlIndex}` };
    }
  }
  return undefined;
}

/** The head office, else the first address, in one line. */
function headquarters(organization: ZiaOrganization): { text: string; pointer: string } | undefined {
  for (const list of ['head_quarters', 'address'] as const) {
    const place = organization[list][0];
    const parts = [place?.fill_address, place?.city, place?.state, place?.pin_code, place?.country];
    const text = parts
      .map(nonEmpty)
      .filter((part) => part !== undefined)
      .join(', ');
    if (text !== '') return { text, pointer: `/${list}/0` };
  }
  return undefined;
}
