import { addressOf, slugOf } from '@/lib/core/answer/identities';
import type { JsonPath } from '@/lib/core/answer/json-pointer';
import { domainOf, httpsUrl, isWithinDomain } from '@/lib/core/answer/link';
import { emailDomain } from '@/lib/core/identity/email';
import { isPersonalEmailHost } from '@/lib/core/identity/email-kind';
import { linkedInUrl } from '@/lib/core/identity/slug';
import type { LinkedInSlug } from '@/lib/core/identity/types';
import type { Subject } from '@/lib/core/profile/claim';
import type { ClaimSheet } from '@/lib/core/profile/claim-sheet';
import type { HunterPerson } from './wire';

/** Hunter gathers from public pages; it gives no date and no measure of its own. */
const STATED = 0.7;
/** Its own sorting of the job, and links made of handles. */
const SORTED = 0.6;

const HANDLE_PAGES = {
  twitter: 'https://twitter.com/',
  github: 'https://github.com/',
  facebook: 'https://www.facebook.com/',
} as const;

/** The handle is documented bare; "in/jane-doe" is seen in answers of the same shape. */
export const slugOfHandle = (handle: string | undefined): LinkedInSlug | undefined =>
  handle === undefined ? undefined : slugOf(`https://www.linkedin.com/in/${handle.replace(/^in\//, '')}`);

/** Who the answer is about. */
export function subjectOf(person: HunterPerson): Subject {
  const slug = slugOfHandle(person.linkedin?.handle);
  const address = addressOf(person.email);
  const domain = domainOf(person.employment?.domain);
  const { fullName, givenName, familyName } = person.name ?? {};
  const name = fullName ?? [givenName, familyName].filter(Boolean).join(' ');
  return {
    about: 'person',
    names: name === '' ? [] : [name],
    slugs: slug === undefined ? [] : [slug],
    echoes: [],
    emails: address === undefined ? [] : [address],
    companies: person.employment?.name === undefined ? [] : [person.employment.name],
    companyDomains: domain === undefined ? [] : [domain],
  };
}

/** Writes every claim of one person. */
export function addClaims(sheet: ClaimSheet, person: HunterPerson): void {
  const at = (...path: JsonPath): JsonPath => ['data', ...path];
  const { name, employment } = person;
  sheet.add('fullName', name?.fullName, at('name', 'fullName'), STATED);
  sheet.add('firstName', name?.givenName, at('name', 'givenName'), STATED);
  sheet.add('lastName', name?.familyName, at('name', 'familyName'), STATED);
  sheet.add('location', person.location, at('location'), STATED);
  sheet.add('timeZone', person.timeZone, at('timeZone'), SORTED);
  sheet.add('summary', person.bio, at('bio'), STATED);
  sheet.add('photo', httpsUrl(person.avatar), at('avatar'), STATED);
  const phone = person.phone === undefined ? undefined : { number: person.phone };
  sheet.add('phone', phone, at('phone'), STATED);
  sheet.add('jobTitle', employment?.title, at('employment', 'title'), STATED);
  sheet.add('company', employment?.name, at('employment', 'name'), STATED);
  sheet.add('companyDomain', domainOf(employment?.domain), at('employment', 'domain'), STATED);
  sheet.add('department', employment?.role, at('employment', 'role'), SORTED);
  sheet.add('seniority', employment?.seniority, at('employment', 'seniority'), SORTED);
  addEmail(sheet, person);
  addLinks(sheet, person);
}

function addEmail(sheet: ClaimSheet, { email, employment }: HunterPerson): void {
  const address = addressOf(email);
  if (address === undefined) return;
  if (isPersonalEmailHost(address)) return sheet.add('personalEmail', { address }, ['data', 'email'], STATED);
  const domain = domainOf(employment?.domain);
  const isOwn = domain !== undefined && isWithinDomain(emailDomain(address), domain);
  const employer = isOwn ? employment?.name : undefined;
  sheet.add(
    'workEmail',
    { address, ...(employer === undefined ? {} : { employer }) },
    ['data', 'email'],
    STATED,
  );
}

function addLinks(sheet: ClaimSheet, person: HunterPerson): void {
  const slug = slugOfHandle(person.linkedin?.handle);
  sheet.add('linkedin', slug && linkedInUrl(slug), ['data', 'linkedin', 'handle'], STATED);
  for (const network of ['twitter', 'github', 'facebook'] as const) {
    const handle = /^@?([\w.-]{1,100})$/.exec(person[network]?.handle ?? '')?.[1];
    const link = handle === undefined ? undefined : { network, url: HANDLE_PAGES[network] + handle };
    sheet.add('profiles', link, ['data', network, 'handle'], SORTED);
  }
}
