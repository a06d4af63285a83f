import { slugOf } from '@/lib/core/answer/identities';
import type { JsonPath } from '@/lib/core/answer/json-pointer';
import { domainOf, httpsUrl } from '@/lib/core/answer/link';
import { linkedInUrl } from '@/lib/core/identity/slug';
import type { Subject } from '@/lib/core/profile/claim';
import type { ClaimSheet } from '@/lib/core/profile/claim-sheet';
import { educationOf, experienceOf } from './career';
import type { FoundEmail } from './emails';
import type { PdlPerson } from './wire';

/** What it gathered of somebody, times how sure it is that this is the person asked for: `likelihood`, of 10. */
const STATED = 0.8;
/** The industry is the person's own word for it, not the company's register. */
const SORTED = 0.6;
/** A likelihood that is not told, or as low as the vendor gives out. */
const LEAST = 0.2;

/** Who the answer is about. */
export function subjectOf(person: PdlPerson, emails: readonly FoundEmail[]): Subject {
  const slug = slugOf(person.linkedin_url);
  const jobs = person.experience ?? [];
  const companies = [person.job_company_name, ...jobs.map((job) => job?.company?.name)];
  const websites = [person.job_company_website, ...jobs.map((job) => job?.company?.website)];
  const name = person.full_name ?? [person.first_name, person.last_name].filter(Boolean).join(' ');
  return {
    about: 'person',
    names: name === '' ? [] : [name],
    slugs: slug === undefined ? [] : [slug],
    echoes: [],
    emails: emails.map(({ value }) => value.address),
    companies: distinct(companies),
    companyDomains: distinct(websites.map(domainOf)),
  };
}

const distinct = (texts: readonly (string | undefined)[]): string[] => [
  ...new Set(texts.filter((text) => text !== undefined)),
];

/** Writes every claim of one person. */
export function addClaims(
  sheet: ClaimSheet,
  person: PdlPerson,
  emails: readonly FoundEmail[],
  likelihood: number | undefined,
): void {
  const stated = STATED * Math.max(LEAST, (likelihood ?? 0) / 10);
  const at = (...path: JsonPath): JsonPath => ['data', ...path];
  sheet.add('fullName', person.full_name, at('full_name'), stated);
  sheet.add('firstName', person.first_name, at('first_name'), stated);
  sheet.add('lastName', person.last_name, at('last_name'), stated);
  sheet.add('jobTitle', person.job_title, at('job_title'), stated);
  sheet.add('company', person.job_company_name, at('job_company_name'), stated);
  sheet.add('companyDomain', domainOf(person.job_company_website), at('job_company_website'), stated);
  sheet.add('companySize', person.job_company_size, at('job_company_size'), stated);
  sheet.add('industry', person.industry, at('industry'), stated * SORTED);
  sheet.add('location', person.location_name, at('location_name'), stated);
  for (const { field, value, path } of emails) sheet.add(field, value, path, stated);
  addPhones(sheet, person, stated);
  addLinks(sheet, person, stated);
  for (const [index, skill] of (person.skills ?? []).entries())
    sheet.add('skills', skill?.trim() || undefined, at('skills', index), stated);
  for (const [index, job] of (person.experience ?? []).entries())
    sheet.add('experience', job && experienceOf(job), at('experience', index, 'company'), stated);
  for (const [index, study] of (person.education ?? []).entries())
    sheet.add('education', study && educationOf(study), at('education', index, 'school'), stated);
}

function addPhones(sheet: ClaimSheet, person: PdlPerson, stated: number): void {
  const mobile = person.mobile_phone;
  const kind = 'mobile' as const;
  sheet.add(
    'phone',
    mobile === undefined ? undefined : { number: mobile, kind },
    ['data', 'mobile_phone'],
    stated,
  );
  for (const [index, number] of (person.phone_numbers ?? []).entries()) {
    const isNew = number !== undefined && number.trim() !== '' && number !== mobile;
    sheet.add('phone', isNew ? { number } : undefined, ['data', 'phone_numbers', index], stated);
  }
}

function addLinks(sheet: ClaimSheet, person: PdlPerson, stated: number): void {
  const slug = slugOf(person.linkedin_url);
  sheet.add('linkedin', slug && linkedInUrl(slug), ['data', 'linkedin_url'], stated);
  for (const network of ['twitter', 'github', 'facebook'] as const) {
    const key = `${network}_url` as const;
    const url = httpsUrl(person[key]);
    sheet.add('profiles', url === undefined ? undefined : { network, url }, ['data', key], stated);
  }
}
