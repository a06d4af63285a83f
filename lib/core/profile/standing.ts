import type { CareerReading, Outdated } from './career';
import type { FieldKey } from './fields';
import type { Evidence } from './rank';

/** What is said about the person's present job. */
const JOB_FIELDS: ReadonlySet<FieldKey> = new Set<FieldKey>([
  'headline',
  'jobTitle',
  'seniority',
  'department',
]);

/** What is said about the person's present employer. */
const COMPANY_FIELDS: ReadonlySet<FieldKey> = new Set<FieldKey>([
  'companyDomain',
  'companyLinkedIn',
  'industry',
  'companySize',
  'companyRevenue',
  'companyFounded',
  'companyAddress',
  'companyPhone',
  'companyDescription',
  'companyFunding',
  'technologies',
]);

const isAboutPerson = (field: FieldKey): boolean => field !== 'company' && !COMPANY_FIELDS.has(field);

/** Ids of answers that say something about the person. Which company the others name says nothing about who works there. */
export const answersAboutPeople = (claims: readonly Evidence[]): ReadonlySet<string> =>
  new Set(claims.flatMap(({ field, answerId }) => (isAboutPerson(field) ? [answerId] : [])));

/** Says which claims speak of a former job or of another company than `company`, the chosen one. */
export const standingOf = (
  readings: readonly CareerReading[],
  { employer, job }: Outdated,
  aboutPeople: ReadonlySet<string>,
  company: string | undefined,
): ((claim: Evidence) => boolean) => {
  const elsewhere = new Set(
    readings.flatMap((reading) =>
      company !== undefined && reading.company !== undefined && reading.company !== company
        ? [reading.answerId]
        : [],
    ),
  );
  return ({ field, answerId }) => {
    if (field === 'company') return employer.has(answerId) || !aboutPeople.has(answerId);
    if (JOB_FIELDS.has(field)) return job.has(answerId) || elsewhere.has(answerId);
    return COMPANY_FIELDS.has(field) && elsewhere.has(answerId);
  };
};
