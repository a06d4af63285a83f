import type { JsonPath } from '@/lib/core/answer/json-pointer';
import { httpsUrl } from '@/lib/core/answer/link';
import type { ClaimSheet } from '@/lib/core/profile/claim-sheet';
import type { FieldKey, FieldValue } from '@/lib/core/profile/fields';
import { organizationDomain } from './employment';
import type { Organization } from './wire';

/** Writes what Apollo tells of the person's current employer, which stands at `root`. */
export function addOrganization(
  sheet: ClaimSheet,
  organization: Organization,
  root: JsonPath,
  confidence: number,
): void {
  const add = <K extends FieldKey>(field: K, value: FieldValue<K> | undefined, ...path: JsonPath) =>
    sheet.add(field, value, [...root, ...path], confidence);
  const { primary_domain, primary_phone, phone, annual_revenue, annual_revenue_printed } = organization;

  add('company', organization.name, 'name');
  add(
    'companyDomain',
    organizationDomain(organization),
    primary_domain === undefined ? 'website_url' : 'primary_domain',
  );
  add('companyLinkedIn', httpsUrl(organization.linkedin_url), 'linkedin_url');
  add('industry', organization.industry, 'industry');
  add('companySize', whole(organization.estimated_num_employees), 'estimated_num_employees');
  if (annual_revenue_printed === undefined) add('companyRevenue', whole(annual_revenue), 'annual_revenue');
  else add('companyRevenue', annual_revenue_printed, 'annual_revenue_printed');
  add('companyFounded', whole(organization.founded_year), 'founded_year');
  add('companyAddress', organization.raw_address, 'raw_address');
  if (primary_phone?.number === undefined) add('companyPhone', phone, 'phone');
  else add('companyPhone', primary_phone.number, 'primary_phone', 'number');
  add('companyDescription', organization.short_description, 'short_description');
  addFunding(add, organization);
  (organization.technology_names ?? []).forEach((name, index) => {
    add('technologies', name?.trim() || undefined, 'technology_names', index);
  });
}

/** "251.2M, Series D". */
function addFunding(
  add: (field: 'companyFunding', value: string, key: string) => void,
  { total_funding_printed: total, latest_funding_stage: stage }: Organization,
): void {
  const value = [total, stage].filter((part) => part !== undefined).join(', ');
  if (value === '') return;
  add('companyFunding', value, total === undefined ? 'latest_funding_stage' : 'total_funding_printed');
}

const whole = (value: number | undefined): string | undefined =>
  value !== undefined && Number.isSafeInteger(value) && value > 0 ? String(value) : undefined;
