import { addressOf, slugOf } from '@/lib/core/answer/identities';
import type { JsonPath } from '@/lib/core/answer/json-pointer';
import { listed } from '@/lib/core/answer/lenient';
import { domainOf, httpsUrl, isWithinDomain } from '@/lib/core/answer/link';
import { dateOf } from '@/lib/core/answer/moment';
import { emailDomain } from '@/lib/core/identity/email';
import { isPersonalEmailHost } from '@/lib/core/identity/email-kind';
import { linkedInUrl } from '@/lib/core/identity/slug';
import type { Subject } from '@/lib/core/profile/claim';
import type { ClaimSheet } from '@/lib/core/profile/claim-sheet';
import type { EducationValue, ExperienceValue } from '@/lib/core/profile/fields';
import type { CurrentPerson, Employment, School } from './current-wire';

/** The same measures as for the older API (claims.ts): it is the same database. */
const WRITTEN = 0.9;
const CONCLUDED = 0.8;
const VERIFIED = 0.95;
const UNVERIFIED = 0.6;

interface CurrentJob {
  employment: Employment;
  name: string | undefined;
  /** The name's own key in the answer. */
  nameKey: 'name' | 'company_name';
  domain: string | undefined;
  current: boolean;
  path: JsonPath;
}

/** Current jobs first, the newest of them before the others: no mark says which is meant. */
export function currentJobs({ experience }: CurrentPerson, root: JsonPath): CurrentJob[] {
  const details = experience?.employment_details;
  const jobsIn = (key: 'current' | 'past'): CurrentJob[] =>
    (details?.[key] ?? []).flatMap((employment, index) => {
      if (employment === undefined) return [];
      const nameKey = employment.name === undefined ? 'company_name' : 'name';
      const [domain] = listed(employment.company_website_domain);
      return {
        employment,
        name: employment[nameKey],
        nameKey,
        domain: domainOf(domain?.text),
        current: key === 'current',
        path: [...root, 'experience', 'employment_details', key, index],
      };
    });
  const held = jobsIn('current').toSorted((one, other) =>
    (other.employment.start_date ?? '').localeCompare(one.employment.start_date ?? ''),
  );
  return [...held, ...jobsIn('past')];
}

/** Who the match is about. */
export function currentSubject(
  person: CurrentPerson,
  jobs: readonly CurrentJob[],
  matchedOn: string | undefined,
  nameScore: number | undefined,
): Subject {
  const slug = slugOf(person.social_handles?.professional_network_identifier?.profile_url);
  const echo = slugOf(matchedOn);
  const name = person.basic_profile?.name;
  const distinct = (texts: readonly (string | undefined)[]) => [
    ...new Set(texts.filter((text) => text !== undefined)),
  ];
  return {
    about: 'person',
    names: name === undefined ? [] : [name],
    slugs: slug === undefined ? [] : [slug],
    echoes: echo === undefined ? [] : [echo],
    emails: distinct((person.contact?.business_emails ?? []).map((one) => addressOf(one?.email))),
    companies: distinct(jobs.map((job) => job.name)),
    companyDomains: distinct(jobs.map(({ domain }) => domain)),
    ...(nameScore === undefined ? {} : { nameScore }),
  };
}

/** Writes every claim of one match; `sure`, 0 to 1, is how far it is about the person asked for. */
export function addCurrentClaims(
  sheet: ClaimSheet,
  person: CurrentPerson,
  jobs: readonly CurrentJob[],
  root: JsonPath,
  sure: number,
): void {
  const written = WRITTEN * sure;
  const at = (...path: JsonPath): JsonPath => [...root, ...path];
  const basic = person.basic_profile;
  sheet.add('fullName', basic?.name, at('basic_profile', 'name'), written);
  sheet.add('headline', basic?.headline, at('basic_profile', 'headline'), written);
  sheet.add('summary', basic?.summary, at('basic_profile', 'summary'), written);
  const place = basic?.location?.raw === undefined ? 'full_location' : 'raw';
  sheet.add('location', basic?.location?.[place], at('basic_profile', 'location', place), written);
  for (const [index, language] of (basic?.languages ?? []).entries())
    sheet.add('languages', language?.trim() || undefined, at('basic_profile', 'languages', index), written);
  for (const [index, skill] of (person.skills?.professional_network_skills ?? []).entries())
    sheet.add(
      'skills',
      skill?.trim() || undefined,
      at('skills', 'professional_network_skills', index),
      written,
    );
  const picture = person.professional_network?.profile_picture_permalink;
  sheet.add('photo', httpsUrl(picture), at('professional_network', 'profile_picture_permalink'), written);
  addLinks(sheet, person, root, sure);
  addMainJob(sheet, person, jobs, root, sure);
  addEmails(sheet, person, jobs, root, sure);
  for (const job of jobs) sheet.add('experience', experienceOf(job), job.path, written);
  for (const [index, school] of (person.education?.schools ?? []).entries())
    sheet.add('education', school && educationOf(school), at('education', 'schools', index), written);
}

function addLinks(
  sheet: ClaimSheet,
  { social_handles: handles }: CurrentPerson,
  root: JsonPath,
  sure: number,
): void {
  const slug = slugOf(handles?.professional_network_identifier?.profile_url);
  const page = ['social_handles', 'professional_network_identifier', 'profile_url'];
  sheet.add('linkedin', slug && linkedInUrl(slug), [...root, ...page], WRITTEN * sure);
  const handle = /^@?(\w{1,50})$/.exec(handles?.twitter_identifier?.slug ?? '')?.[1];
  const twitter =
    handle === undefined ? undefined : { network: 'twitter', url: `https://twitter.com/${handle}` };
  const path = [...root, 'social_handles', 'twitter_identifier', 'slug'];
  sheet.add('profiles', twitter, path, CONCLUDED * sure);
}

function addMainJob(
  sheet: ClaimSheet,
  person: CurrentPerson,
  jobs: readonly CurrentJob[],
  root: JsonPath,
  sure: number,
): void {
  const job = jobs.find(({ current }) => current);
  if (job?.employment.title === undefined) {
    const path = [...root, 'basic_profile', 'current_title'];
    sheet.add('jobTitle', person.basic_profile?.current_title, path, CONCLUDED * sure);
  }
  if (!job) return;
  const { employment, path } = job;
  sheet.add('jobTitle', employment.title, [...path, 'title'], WRITTEN * sure);
  sheet.add('company', job.name, [...path, job.nameKey], WRITTEN * sure);
  const isList = Array.isArray(employment.company_website_domain);
  const place = listed(employment.company_website_domain)[0]?.index;
  const domainPath = [...path, 'company_website_domain', ...(isList && place !== undefined ? [place] : [])];
  sheet.add('companyDomain', job.domain, domainPath, CONCLUDED * sure);
  sheet.add('seniority', employment.seniority_level, [...path, 'seniority_level'], CONCLUDED * sure);
  sheet.add('department', employment.function_category, [...path, 'function_category'], CONCLUDED * sure);
  const size = employment.company_headcount_latest;
  const headcount = size === undefined ? undefined : String(size);
  sheet.add('companySize', headcount, [...path, 'company_headcount_latest'], CONCLUDED * sure);
}

/** Each address at the employer whose domain it has; current jobs come first. */
function addEmails(
  sheet: ClaimSheet,
  { contact }: CurrentPerson,
  jobs: readonly CurrentJob[],
  root: JsonPath,
  sure: number,
): void {
  for (const [index, email] of (contact?.business_emails ?? []).entries()) {
    const address = addressOf(email?.email);
    if (address === undefined) continue;
    const job = jobs.find(
      ({ domain }) => domain !== undefined && isWithinDomain(emailDomain(address), domain),
    );
    const isPast = job !== undefined && !job.current;
    const field = isPersonalEmailHost(address) ? 'personalEmail' : isPast ? 'pastEmail' : 'workEmail';
    const value = {
      address,
      ...(email?.status === undefined ? {} : { status: email.status }),
      ...(job?.name === undefined ? {} : { employer: job.name }),
    };
    const confidence = email?.status === 'verified' ? VERIFIED : UNVERIFIED;
    sheet.add(field, value, [...root, 'contact', 'business_emails', index, 'email'], confidence * sure);
  }
}

function experienceOf({ employment, name, domain, current }: CurrentJob): ExperienceValue | undefined {
  if (name === undefined) return undefined;
  const value: ExperienceValue = { company: name, current };
  const start = dateOf(employment.start_date, 'month');
  const end = current ? undefined : dateOf(employment.end_date, 'month');
  if (employment.title !== undefined) value.title = employment.title;
  if (start !== undefined) value.start = start;
  if (end !== undefined) value.end = end;
  if (employment.location !== undefined) value.location = employment.location;
  if (domain !== undefined) value.companyDomain = domain;
  return value;
}

function educationOf({ school, degree, field_of_study, ...dates }: School): EducationValue | undefined {
  if (school === undefined) return undefined;
  const value: EducationValue = { school };
  const start = dateOf(dates.start_date, 'month');
  const end = dateOf(dates.end_date, 'month');
  if (degree !== undefined) value.degree = degree;
  if (field_of_study !== undefined) value.subject = field_of_study;
  if (start !== undefined) value.start = start;
  if (end !== undefined) value.end = end;
  return value;
}
