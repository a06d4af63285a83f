import { slugOf } from '@/lib/core/answer/identities';
import type { JsonPath } from '@/lib/core/answer/json-pointer';
import { listed } from '@/lib/core/answer/lenient';
import { httpsUrl, isWithinDomain } from '@/lib/core/answer/link';
import { dateOf } from '@/lib/core/answer/moment';
import { emailDomain } from '@/lib/core/identity/email';
import { linkedInUrl } from '@/lib/core/identity/slug';
import type { Identity } from '@/lib/core/identity/types';
import type { Subject } from '@/lib/core/profile/claim';
import type { ClaimSheet } from '@/lib/core/profile/claim-sheet';
import type { EducationValue } from '@/lib/core/profile/fields';
import { companyPage, domainsOf, experienceOf, mainJob, type Domain, type Job } from './employers';
import type { FoundEmail } from './emails';
import { answersTo } from './subject';
import type { Person } from './wire';

/** What the person wrote on LinkedIn, as Crustdata read it. */
const WRITTEN = 0.9;
/** What Crustdata or we conclude from it: domains, company pages, links made of a handle. */
const CONCLUDED = 0.8;

export interface PersonReading {
  person: Person;
  /** The person's own place in the answer. */
  root: JsonPath;
  jobs: readonly Job[];
  emails: readonly FoundEmail[];
  subject: Subject;
}

/**
 * How far the item is about the person asked for, 0..1; every confidence is multiplied by it. An item that echoes the question or holds
 * the asked address is. `score` only says that name and address look alike, so that even a score of 1 is never more than that and a
 * missing or low one still leaves 0.6.
 */
export function certainty(subject: Subject, identity: Identity): number {
  if (answersTo(subject, identity) === true) return 1;
  return identity.kind === 'email' ? 0.6 + 0.4 * (subject.nameScore ?? 0.25) : 0.8;
}

/** Writes every claim of one item. */
export function addClaims(sheet: ClaimSheet, reading: PersonReading, identity: Identity): void {
  const { person, root } = reading;
  const sure = certainty(reading.subject, identity);
  const written = WRITTEN * sure;
  const at = (...path: JsonPath): JsonPath => [...root, ...path];

  sheet.add('fullName', person.name, at('name'), written);
  sheet.add('headline', person.headline, at('headline'), written);
  sheet.add('location', person.location, at('location'), written);
  sheet.add('summary', person.summary, at('summary'), written);
  addLinks(sheet, reading, sure);
  addCompany(sheet, reading, identity, sure);
  for (const { field, value, path, confidence } of reading.emails) {
    sheet.add(field, value, path, confidence * sure, value.lastValidated);
  }
  for (const job of reading.jobs) sheet.add('experience', experienceOf(job), job.path, written);
  (person.education_background ?? []).forEach((school, index) => {
    sheet.add('education', school && educationOf(school), at('education_background', index), written);
  });
  for (const field of ['skills', 'languages'] as const) {
    for (const { text, index } of listed(person[field])) {
      sheet.add(field, text, at(field, ...(index === undefined ? [] : [index])), written);
    }
  }
}

function addLinks(sheet: ClaimSheet, { person, root }: PersonReading, sure: number): void {
  const slug = slugOf(person.linkedin_flagship_url);
  const flagship = slug && linkedInUrl(slug);
  sheet.add('linkedin', flagship, [...root, 'linkedin_flagship_url'], WRITTEN * sure);

  const handle = /^@?(\w{1,50})$/.exec(person.twitter_handle ?? '')?.[1];
  const twitter =
    handle === undefined ? undefined : { network: 'twitter', url: `https://twitter.com/${handle}` };
  sheet.add('profiles', twitter, [...root, 'twitter_handle'], CONCLUDED * sure);

  // The permalink first: the other one is LinkedIn's own, which expires.
  const key = httpsUrl(person.profile_picture_permalink)
    ? 'profile_picture_permalink'
    : 'profile_picture_url';
  sheet.add('photo', httpsUrl(person[key]), [...root, key], WRITTEN * sure);
}

function addCompany(sheet: ClaimSheet, reading: PersonReading, identity: Identity, sure: number): void {
  const { person, root, jobs } = reading;
  const job = mainJob(jobs);
  if (job?.employer.employee_title === undefined) {
    sheet.add('jobTitle', person.title, [...root, 'title'], CONCLUDED * sure);
  }
  if (!job) return;
  const { employer, path } = job;
  const domain = domainOfJob(job, reading, identity);
  sheet.add('jobTitle', employer.employee_title, [...path, 'employee_title'], WRITTEN * sure);
  sheet.add('company', employer.employer_name, [...path, 'employer_name'], WRITTEN * sure);
  sheet.add('companyDomain', domain?.domain, domain?.path ?? path, CONCLUDED * sure);
  const linkedInId = employer.employer_linkedin_id;
  sheet.add('companyLinkedIn', companyPage(linkedInId), [...path, 'employer_linkedin_id'], CONCLUDED * sure);
  const description = employer.employer_linkedin_description;
  sheet.add('companyDescription', description, [...path, 'employer_linkedin_description'], WRITTEN * sure);
}

/** The domain that the person's mail goes to tells which of the employer's domains is the company's; else its website. */
function domainOfJob(job: Job, { emails }: PersonReading, identity: Identity): Domain | undefined {
  const domains = domainsOf(job);
  const work = emails.filter(({ field }) => field === 'workEmail').map(({ address }) => address);
  const hosts = [...work, ...(identity.kind === 'email' ? [identity.address] : [])].map(emailDomain);
  return domains.find(({ domain }) => hosts.some((host) => isWithinDomain(host, domain))) ?? domains[0];
}

type School = NonNullable<NonNullable<Person['education_background']>[number]>;

function educationOf(school: School): EducationValue | undefined {
  if (school.institute_name === undefined) return undefined;
  const value: EducationValue = { school: school.institute_name };
  const start = dateOf(school.start_date, 'month');
  const end = dateOf(school.end_date, 'month');
  if (school.degree_name !== undefined) value.degree = school.degree_name;
  if (school.field_of_study !== undefined) value.subject = school.field_of_study;
  if (start !== undefined) value.start = start;
  if (end !== undefined) value.end = end;
  return value;
}
