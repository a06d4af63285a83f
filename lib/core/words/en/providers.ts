import { area } from '@/lib/core/words/area';
import { plural } from '@/lib/core/words/numbers';

/** The providers' own words: what they charge for, why one is not asked, and what an answer says besides its values. */
export const providersWords = area('providers', {
  ziaPeople: 'Zia people',
  ziaOrganization: 'Zia organization',
  tariff: {
    person: 'Person',
    phone: 'Phone number, added at most',
    current: 'Person, current API',
    currentEmail: 'Business email, current API, added',
    fromDatabase: 'Person from the database',
    live: 'Person fetched live',
    businessEmail: 'Business email, added',
    jobPerson: 'Job about a person',
    jobCompany: 'Job about a company',
  },
  creditsLeft: (count: number) =>
    plural(count, { one: `${count} credit left`, other: `${count} credits left` }),
  onlyCreditsLeft: (count: number) =>
    plural(count, { one: `${count} credit left.`, other: `${count} credits left.` }),
  plan: (plan: string) => `plan ${plan}`,
  noMemberId: (vendor: string) =>
    `${vendor} does not know LinkedIn member ids (ACoAA…); it needs the public profile URL.`,
  noMemberIdHandle: (vendor: string) =>
    `${vendor} does not know LinkedIn member ids (ACoAA…); it needs the handle of the public profile.`,
  crustdataWorkEmail: 'Crustdata looks people up by work email only; this is a personal address.',
  crustdataFetching:
    'Crustdata does not have this person yet and is fetching the profile. Ask again in an hour, or switch on live fetching.',
  apolloContact: (said: string) => `Your Apollo contact record says ${said}.`,
  apolloNoWebhook: 'Phone numbers were not asked for: Apollo needs an https webhook URL in the settings.',
  apolloNoTicket: 'Apollo gave no number to fetch phones by: they only reach your webhook.',
  apolloNoResult: 'Apollo answered without a result.',
  apolloNoPhone: 'Apollo found no phone number.',
  hiddenByPlan: (fields: string) => `People Data Labs has more that your plan hides: ${fields}.`,
  hiddenFields: {
    work_email: 'work email',
    personal_emails: 'personal emails',
    mobile_phone: 'mobile phone',
    phone_numbers: 'phone numbers',
  },
  ziaLetters:
    'Zia reads English letters only, at least three of them, and nothing known about this person is written so.',
  ziaLettersOf: (company: string) =>
    `Zia reads English letters only, at least three of them, and "${company}" is not written so.`,
  ziaPeopleUnavailable:
    'Zoho offers Zia people only in its data centers in India, Australia, Canada, the United States and Saudi Arabia, and only with the extension Web Amigo from the Zoho Marketplace. Install it there, or switch Zia people off in Settings.',
  ziaOrganizationUnavailable:
    'Your Zoho does not offer organization enrichment through its API. Ask your Zoho administrator, or switch Zia organization off in Settings.',
});
