import { slugOf } from '@/lib/core/answer/identities';
import type { JsonPath } from '@/lib/core/answer/json-pointer';
import { httpsUrl } from '@/lib/core/answer/link';
import { linkedInUrl } from '@/lib/core/identity/slug';
import type { ClaimSheet } from '@/lib/core/profile/claim-sheet';
import { addOrganization } from './organization';
import { experienceOf, hasLeft, jobsOf } from './employment';
import type { FoundEmail } from './emails';
import type { ApolloPerson } from './wire';

/** Apollo's own database of people; it gives no date and no measure of its own but for addresses. */
const STATED = 0.8;
/** Apollo's sorting of the job into its lists. */
const SORTED = 0.7;

const PLACEHOLDER_PHOTO = 'https://static.licdn.com/aero-v1/';

/** Writes every claim of one matched person. `contact` gives none: it is what colleagues typed. */
export function addClaims(sheet: ClaimSheet, person: ApolloPerson, emails: readonly FoundEmail[]): void {
  const at = (...path: JsonPath): JsonPath => ['person', ...path];
  const jobs = jobsOf(person);

  sheet.add('fullName', person.name, at('name'), STATED);
  sheet.add('firstName', person.first_name, at('first_name'), STATED);
  sheet.add('lastName', person.last_name, at('last_name'), STATED);
  sheet.add('headline', person.headline, at('headline'), STATED);
  sheet.add('jobTitle', person.title, at('title'), STATED);
  sheet.add('seniority', words(person.seniority), at('seniority'), SORTED);
  const department = (person.departments ?? []).findIndex((name) => name !== undefined);
  sheet.add('department', words(person.departments?.[department]), at('departments', department), SORTED);
  addLocation(sheet, person);
  addLinks(sheet, person);
  sheet.add('timeZone', person.time_zone, at('time_zone'), SORTED);
  for (const { field, value, path, confidence } of emails) sheet.add(field, value, path, confidence);

  const { organization } = person;
  if (organization && !hasLeft(jobs, organization)) {
    addOrganization(sheet, organization, at('organization'), STATED);
  } else {
    const current = jobs.find(({ job }) => job.current === true);
    sheet.add(
      'company',
      current?.job.organization_name,
      [...(current?.path ?? []), 'organization_name'],
      STATED,
    );
  }
  for (const job of jobs) sheet.add('experience', experienceOf(job, organization), job.path, STATED);
}

/** "Portland, Oregon, United States"; the evidence is the narrowest part. */
function addLocation(sheet: ClaimSheet, person: ApolloPerson): void {
  const keys = (['city', 'state', 'country'] as const).filter((key) => person[key] !== undefined);
  const [narrowest] = keys;
  if (narrowest === undefined) return;
  sheet.add('location', keys.map((key) => person[key]).join(', '), ['person', narrowest], STATED);
}

function addLinks(sheet: ClaimSheet, person: ApolloPerson): void {
  const slug = slugOf(person.linkedin_url);
  sheet.add('linkedin', slug && linkedInUrl(slug), ['person', 'linkedin_url'], STATED);
  for (const network of ['twitter', 'github', 'facebook'] as const) {
    const key = `${network}_url` as const;
    const url = httpsUrl(person[key]);
    sheet.add('profiles', url === undefined ? undefined : { network, url }, ['person', key], STATED);
  }
  const photo = httpsUrl(person.photo_url);
  const own = photo?.startsWith(PLACEHOLDER_PHOTO) ? undefined : photo;
  sheet.add('photo', own, ['person', 'photo_url'], STATED);
}

/** Apollo's list words for people to read: "c_suite" is "c suite". */
const words = (code: string | undefined): string | undefined => {
  const readable = code?.replaceAll('_', ' ').trim();
  return readable === '' ? undefined : readable;
};
