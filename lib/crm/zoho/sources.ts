import type { FieldKey } from '@/lib/core/profile/fields';
import type { Profile } from '@/lib/core/profile/profile';
import { crmSourceWords } from '@/lib/core/words/en/crm-source';
import { fieldWords } from '@/lib/core/words/en/field';
import { namesOf } from './names';
import { emailsOf, mobileOf, phoneOf, placeOf, twitterHandleOf } from './parts';

/** One value of a profile as text, ready for some field of a CRM. */
export interface Source {
  /** Stable: the user's mapping names it. */
  id: string;
  /** On screen: "Zoho field for <label>", in the language that is spoken. */
  readonly label: string;
  from: FieldKey;
  /** Undefined when the profile has none. */
  read(profile: Profile): string | undefined;
  /** Prose may be cut to a field's length; half an address, number or handle would be a wrong one. */
  isProse: boolean;
}

type Single = {
  [K in FieldKey]: NonNullable<Profile[K]>['groups'][0]['value'] extends string ? K : never;
}[FieldKey];

type OwnName = keyof typeof crmSourceWords.names;

const isOwnName = (id: FieldKey | OwnName): id is OwnName => Object.hasOwn(crmSourceWords.names, id);

const exact = (id: FieldKey | OwnName, from: FieldKey, read: Source['read']): Source => ({
  id,
  get label() {
    return isOwnName(id) ? crmSourceWords.names[id] : fieldWords.names[id];
  },
  from,
  read,
  isProse: false,
});

const prose = (...[id, from, read]: Parameters<typeof exact>): Source =>
  Object.assign(exact(id, from, read), { isProse: true });

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
  prose('firstName', 'firstName', (profile) => namesOf(profile).first),
  prose('lastName', 'lastName', (profile) => namesOf(profile).last),
  exact('email', 'workEmail', (profile) => emailsOf(profile)[0]),
  exact('secondEmail', 'personalEmail', (profile) => emailsOf(profile)[1]),
  exact('phone', 'phone', phoneOf),
  exact('mobile', 'phone', mobileOf),
  exact('twitter', 'profiles', twitterHandleOf),
  prose('summary', 'summary', first('summary')),
  prose('company', 'company', first('company')),
  prose('jobTitle', 'jobTitle', first('jobTitle')),
  prose('department', 'department', first('department')),
  exact('website', 'companyDomain', websiteOf),
  exact('industry', 'industry', first('industry')),
  exact('companySize', 'companySize', first('companySize')),
  exact('companyRevenue', 'companyRevenue', first('companyRevenue')),
  prose('city', 'location', (profile) => placeOf(profile)?.city),
  prose('state', 'location', (profile) => placeOf(profile)?.state),
  prose('country', 'location', (profile) => placeOf(profile)?.country),
  exact('linkedin', 'linkedin', first('linkedin')),
  prose('headline', 'headline', first('headline')),
  exact('seniority', 'seniority', first('seniority')),
  prose('location', 'location', first('location')),
  exact('timeZone', 'timeZone', first('timeZone')),
  exact('companyLinkedIn', 'companyLinkedIn', first('companyLinkedIn')),
  exact('companyFounded', 'companyFounded', first('companyFounded')),
  prose('companyAddress', 'companyAddress', first('companyAddress')),
  exact('companyPhone', 'companyPhone', first('companyPhone')),
  prose('companyDescription', 'companyDescription', first('companyDescription')),
  prose('companyFunding', 'companyFunding', first('companyFunding')),
  prose('technologies', 'technologies', all('technologies')),
  prose('skills', 'skills', all('skills')),
  prose('languages', 'languages', all('languages')),
];
