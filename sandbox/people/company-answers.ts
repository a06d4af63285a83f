import { objectId } from './apollo-person.ts';
import { numberOf, slugOf } from './facts.ts';

export interface CompanyFacts {
  name: string;
  domain: string;
  industry: string;
  employees: number;
  foundedYear: number;
  /** Whole US dollars, and as people print it ("48M"). */
  revenue: number;
  revenuePrinted: string;
  street: string;
  city: string;
  state: string;
  postalCode: string;
  country: string;
  phone: string;
  ceo: string;
  description: string;
}

/** Apollo's `organization` (seed document 004, OpenAPI of organizations/enrich). */
export function apolloOrganization(facts: CompanyFacts): Readonly<Record<string, unknown>> {
  const tag = objectId('5567', numberOf(facts.industry));
  return {
    id: objectId('64aa', numberOf(facts.domain)),
    name: facts.name,
    website_url: `http://www.${facts.domain}`,
    blog_url: null,
    angellist_url: null,
    linkedin_url: `http://www.linkedin.com/company/${slugOf(facts.name)}`,
    twitter_url: null,
    facebook_url: null,
    primary_phone: {},
    languages: [],
    alexa_ranking: null,
    phone: facts.phone,
    linkedin_uid: String(numberOf(facts.domain)),
    founded_year: facts.foundedYear,
    publicly_traded_symbol: null,
    publicly_traded_exchange: null,
    logo_url: `https://media.example.com/logo/${numberOf(facts.domain)}.png`,
    crunchbase_url: null,
    primary_domain: facts.domain,
    industry: facts.industry,
    keywords: [],
    estimated_num_employees: facts.employees,
    industries: [facts.industry],
    secondary_industries: [],
    snippets_loaded: true,
    industry_tag_id: tag,
    industry_tag_hash: { [facts.industry]: tag },
    retail_location_count: 0,
    raw_address: fullAddress(facts),
    street_address: facts.street,
    city: facts.city,
    state: facts.state,
    postal_code: facts.postalCode,
    country: facts.country,
    owned_by_organization_id: null,
    seo_description: facts.description,
    short_description: facts.description,
    suborganizations: [],
    num_suborganizations: 0,
    annual_revenue_printed: facts.revenuePrinted,
    annual_revenue: facts.revenue,
    total_funding: null,
    total_funding_printed: null,
    latest_funding_round_date: null,
    latest_funding_stage: null,
    funding_events: [],
    technology_names: ['Example CDN'],
    current_technologies: [{ uid: 'example_cdn', name: 'Example CDN', category: 'Other' }],
    org_chart_root_people_ids: [],
    org_chart_sector: null,
    org_chart_removed: false,
    org_chart_show_department_filter: true,
  };
}

/** Zia organization `enriched_data`, complete (seed document 002). Numbers of employees and revenue are texts there. */
export function ziaOrganization(facts: CompanyFacts): Readonly<Record<string, unknown>> {
  return {
    ...ziaOrganizationMinimal(facts),
    org_status: 'Active',
    org_type: 'Private',
    head_quarters: [place(facts)],
    description: [{ title: 'About', description: facts.description }],
    no_of_employees: String(facts.employees),
    ceo: facts.ceo,
    revenue: `$${facts.revenuePrinted}`,
    years_in_industry: 2026 - facts.foundedYear,
    territory_list: [facts.country],
    secondary_contact: null,
    logo: 'data:image/jpg;base64,/9j/4AAQ',
    business_model: ['B2B'],
    founding_year: String(facts.foundedYear),
    other_emails: [],
    other_contacts: [],
  };
}

/** The few keys with which Zia answers about a company that it hardly knows. */
export function ziaOrganizationMinimal(facts: CompanyFacts): Readonly<Record<string, unknown>> {
  return {
    address: [place(facts)],
    id: `Sandbox${slugOf(facts.name)}==`,
    industries: [{ description: 'A fictional industry.', name: facts.industry }],
    name: facts.name,
    primary_contact: facts.phone,
    primary_email: `sales@${facts.domain}`,
    secondary_email: `press@${facts.domain}`,
    social_media: [{ media_type: 'LINKEDIN', media_url: [`linkedin.com/company/${slugOf(facts.name)}`] }],
    website: `https://www.${facts.domain}`,
  };
}

function place({ country, city, postalCode, state, street }: CompanyFacts) {
  return { country, city, pin_code: postalCode, state, fill_address: street };
}

function fullAddress({ street, city, postalCode, country }: CompanyFacts): string {
  return `${street}, ${city} ${postalCode}, ${country}`;
}
