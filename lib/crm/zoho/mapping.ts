import type { FieldKey } from '@/lib/core/profile/fields';
import type { Profile } from '@/lib/core/profile/profile';
import type { CrmModule } from '@/lib/crm/types';
import { linkedInField, type ZohoField } from './fields';
import { namesOf } from './names';
import { emailsOf, mobileOf, phoneOf, placeOf, twitterHandleOf } from './parts';

/** One line of the mapping: which Zoho field gets what of a profile. */
export interface MappingLine {
  /** API name in Zoho. */
  api: string;
  from: FieldKey;
  /** The value as text; undefined when the profile has none. */
  read(profile: Profile): string | undefined;
  /** Prose may be cut to the field's length; half an address, number or handle would be a wrong one. */
  isProse: boolean;
}

const exact = (api: string, from: FieldKey, read: MappingLine['read']): MappingLine => ({
  api,
  from,
  read,
  isProse: false,
});
const prose = (api: string, from: FieldKey, read: MappingLine['read']): MappingLine => ({
  api,
  from,
  read,
  isProse: true,
});

const PERSON: readonly MappingLine[] = [
  prose('First_Name', 'firstName', (profile) => namesOf(profile).first),
  prose('Last_Name', 'lastName', (profile) => namesOf(profile).last),
  exact('Email', 'workEmail', (profile) => emailsOf(profile)[0]),
  exact('Secondary_Email', 'personalEmail', (profile) => emailsOf(profile)[1]),
  exact('Phone', 'phone', phoneOf),
  exact('Mobile', 'phone', mobileOf),
  exact('Twitter', 'profiles', twitterHandleOf),
  prose('Description', 'summary', (profile) => profile.summary?.groups[0].value),
];

/**
 * Where each field goes. A contact's company is a link to an account, which Facet does not create, so it stays away. The company's
 * address is one line of text that cannot be taken apart safely, so only the person's own place is mapped.
 * Names: https://www.zoho.com/crm/developer/docs/api/v7/field-meta.html (sample of Leads and its `convert_mapping` to Contacts)
 */
const MAPPING: Readonly<Record<CrmModule, readonly MappingLine[]>> = {
  Leads: [
    ...PERSON,
    prose('Company', 'company', (profile) => profile.company?.groups[0].value),
    prose('Designation', 'jobTitle', (profile) => profile.jobTitle?.groups[0].value),
    exact('Website', 'companyDomain', websiteOf),
    exact('Industry', 'industry', (profile) => profile.industry?.groups[0].value),
    exact('No_of_Employees', 'companySize', (profile) => profile.companySize?.groups[0].value),
    exact('Annual_Revenue', 'companyRevenue', (profile) => profile.companyRevenue?.groups[0].value),
    prose('City', 'location', (profile) => placeOf(profile)?.city),
    prose('State', 'location', (profile) => placeOf(profile)?.state),
    prose('Country', 'location', (profile) => placeOf(profile)?.country),
  ],
  Contacts: [
    ...PERSON,
    prose('Title', 'jobTitle', (profile) => profile.jobTitle?.groups[0].value),
    prose('Department', 'department', (profile) => profile.department?.groups[0].value),
    prose('Mailing_City', 'location', (profile) => placeOf(profile)?.city),
    prose('Mailing_State', 'location', (profile) => placeOf(profile)?.state),
    prose('Mailing_Country', 'location', (profile) => placeOf(profile)?.country),
  ],
};

function websiteOf(profile: Profile): string | undefined {
  const domain = profile.companyDomain?.groups[0].value;
  return domain === undefined ? undefined : `https://${domain}`;
}

/** The lines for a module of this Zoho, with the customer's own LinkedIn field when there is one. */
export function mappingFor(module: CrmModule, fields: readonly ZohoField[]): readonly MappingLine[] {
  const own = linkedInField(fields);
  const linkedIn = own && exact(own.api_name, 'linkedin', (profile) => profile.linkedin?.groups[0].value);
  return linkedIn === undefined ? MAPPING[module] : [...MAPPING[module], linkedIn];
}
