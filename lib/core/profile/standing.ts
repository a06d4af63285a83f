import type { CareerReading, Outdated } from './career';
import type { Claim } from './claim';
import type { FieldKey } from './fields';
import { bucket } from './group';
import { normalKey } from './normalise/key';
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

/** False for the employer's name and what is said about the employer. */
export const isAboutPerson = (field: FieldKey): boolean => field !== 'company' && !COMPANY_FIELDS.has(field);

/** Ids of answers that say something about the person. Which company the others name says nothing about who works there. */
export const answersAboutPeople = (claims: readonly Evidence[]): ReadonlySet<string> =>
  new Set(claims.flatMap(({ field, answerId }) => (isAboutPerson(field) ? [answerId] : [])));

/** True for a fact about an employer, which is the person's only as long as the employer is. */
export const isCompanyFact = (field: FieldKey): boolean => COMPANY_FIELDS.has(field);

/** Where one company is found: two answers that give the same place mean one company, whatever they call it. */
const placesOf = (claims: readonly Claim[]): ReadonlySet<string> =>
  new Set(
    claims.flatMap((claim) =>
      claim.field === 'companyDomain' || claim.field === 'companyLinkedIn'
        ? [normalKey(claim.field, claim.value)]
        : [],
    ),
  );

/** Ids of answers that name another company than `company`, the chosen one, as the person's, and give no domain or page of the chosen one. */
export const answersElsewhere = (
  readings: readonly CareerReading[],
  claims: readonly Claim[],
  company: string | undefined,
): ReadonlySet<string> => {
  const isElsewhere = (reading: CareerReading): boolean =>
    company !== undefined && reading.company !== undefined && reading.company !== company;
  const others = readings.filter(isElsewhere);
  if (others.length === 0) return new Set();
  const byAnswer = bucket(claims, ({ answerId }) => answerId);
  const placesIn = ({ answerId }: CareerReading): ReadonlySet<string> =>
    placesOf(byAnswer.get(answerId) ?? []);
  const chosen = new Set(
    readings.filter((one) => one.company === company).flatMap((one) => [...placesIn(one)]),
  );
  return new Set(
    others.filter((one) => placesIn(one).isDisjointFrom(chosen)).map(({ answerId }) => answerId),
  );
};

/** Says which claims speak of a former job or of another company than the chosen one. */
export const standingOf =
  (
    { employer, job }: Outdated,
    aboutPeople: ReadonlySet<string>,
    elsewhere: ReadonlySet<string>,
  ): ((claim: Evidence) => boolean) =>
  ({ field, answerId }) => {
    if (field === 'company') return employer.has(answerId) || !aboutPeople.has(answerId);
    if (JOB_FIELDS.has(field)) return job.has(answerId) || elsewhere.has(answerId);
    return COMPANY_FIELDS.has(field) && elsewhere.has(answerId);
  };
