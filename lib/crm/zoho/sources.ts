import type { FieldKey } from '@/lib/core/profile/fields';
import type { Profile } from '@/lib/core/profile/profile';
import { namesOf } from './names';
import { emailsOf, mobileOf, phoneOf, placeOf, twitterHandleOf } from './parts';

/** One value of a profile as text, ready for some field of a CRM. */
export interface Source {
  /** Stable: the user's mapping names it. */
  id: string;
  /** On screen: "Zoho field for <label>". */
  label: string;
  from: FieldKey;
  /** Undefined when the profile has none. */
  read(profile: Profile): string | undefined;
  /** Prose may be cut to a field's length; half an address, number or handle would be a wrong one. */
  isProse: boolean;
}

type Single = {
  [K in FieldKey]: NonNullable<Profile[K]>['groups'][0]['value'] extends string ? K : never;
}[FieldKey];

const exact = (id: string, label: string, from: FieldKey, read: Source['read']): Source => ({
  id,
  label,
  from,
  read,
  isProse: false,
});

const prose = (id: string, label: string, from: FieldKey, read: Source['read']): Source => ({
  ...exact(id, label, from, read),
  isProse: true,
});

const first =
  (key: Single) =>
  (profile: Profile): string | undefined =>
    profile[key]?.groups[0].value;

const all =
  (key: Single) =>
  (profile: Profile): string | undefined =>
    profile[key]?.groups.map(({ value }) => value).join(', ');

function websiteOf(profile: Profile): string | undefined {
  const domain = profile.companyDomain?.groups[0].value;
  return domain === undefined ? undefined : `https://${domain}`;
}

/** Everything of a profile that can go into a field of a CRM, in the order of the dialog's table. */
export const SOURCES: readonly Source[] = [
  prose('firstName', 'First name', 'firstName', (profile) => namesOf(profile).first),
  prose('lastName', 'Last name', 'lastName', (profile) => namesOf(profile).last),
  exact('email', 'Email', 'workEmail', (profile) => emailsOf(profile)[0]),
  exact('secondEmail', 'Second email', 'personalEmail', (profile) => emailsOf(profile)[1]),
  exact('phone', 'Phone', 'phone', phoneOf),
  exact('mobile', 'Mobile', 'phone', mobileOf),
  exact('twitter', 'Twitter handle', 'profiles', twitterHandleOf),
  prose('summary', 'Summary', 'summary', first('summary')),
  prose('company', 'Company', 'company', first('company')),
  prose('jobTitle', 'Job title', 'jobTitle', first('jobTitle')),
  prose('department', 'Department', 'department', first('department')),
  exact('website', 'Company website', 'companyDomain', websiteOf),
  exact('industry', 'Industry', 'industry', first('industry')),
  exact('companySize', 'Company size', 'companySize', first('companySize')),
  exact('companyRevenue', 'Company revenue', 'companyRevenue', first('companyRevenue')),
  prose('city', 'City', 'location', (profile) => placeOf(profile)?.city),
  prose('state', 'State', 'location', (profile) => placeOf(profile)?.state),
  prose('country', 'Country', 'location', (profile) => placeOf(profile)?.country),
  exact('linkedin', 'LinkedIn', 'linkedin', first('linkedin')),
  prose('headline', 'Headline', 'headline', first('headline')),
  exact('seniority', 'Seniority', 'seniority', first('seniority')),
  prose('location', 'Location', 'location', first('location')),
  exact('timeZone', 'Time zone', 'timeZone', first('timeZone')),
  exact('companyLinkedIn', 'Company LinkedIn', 'companyLinkedIn', first('companyLinkedIn')),
  exact('companyFounded', 'Founded', 'companyFounded', first('companyFounded')),
  prose('companyAddress', 'Company address', 'companyAddress', first('companyAddress')),
  exact('companyPhone', 'Company phone', 'companyPhone', first('companyPhone')),
  prose('companyDescription', 'Company description', 'companyDescription', first('companyDescription')),
  prose('companyFunding', 'Funding', 'companyFunding', first('companyFunding')),
  prose('technologies', 'Technologies', 'technologies', all('technologies')),
  prose('skills', 'Skills', 'skills', all('skills')),
  prose('languages', 'Languages', 'languages', all('languages')),
];
