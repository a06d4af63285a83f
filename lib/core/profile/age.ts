import type { FieldKey } from './fields';
import { instantOf } from './normalise/date';
import type { Evidence } from './rank';
import { thousandths } from './rank';

/** What changes as life goes on. Names, schools and years of foundation do not. */
const CHANGING: ReadonlySet<FieldKey> = new Set<FieldKey>([
  'headline',
  'jobTitle',
  'seniority',
  'department',
  'company',
  'companyDomain',
  'companyLinkedIn',
  'companySize',
  'companyRevenue',
  'companyFunding',
  'industry',
  'location',
  'timeZone',
  'workEmail',
  'personalEmail',
  'phone',
  'photo',
]);

/** True for what may be another in a year or two. */
export const canChange = (field: FieldKey): boolean => CHANGING.has(field);

/** After this much time, half of such values are others: people stay in a job for a few years. */
const HALF_LIFE_MS = 2 * 365.25 * 24 * 60 * 60_000;

/** Old evidence is still evidence. */
const LEAST = 0.3;

/** The newest vendor's date among the claims, in milliseconds; NaN when none is told. */
export const newestInstant = (claims: readonly Evidence[]): number =>
  claims.reduce((newest, { observedAt }) => {
    const instant = instantOf(observedAt);
    return Number.isNaN(instant) || instant <= newest ? newest : instant;
  }, Number.NaN);

/**
 * How much a claim counts, in thousandths: its confidence, halved for every two years that it is older than the newest claim about the same
 * field. Only claims with a vendor's date are older than others; nothing is compared with today.
 */
export const weighByAge = (claim: Evidence, newest: number): number => {
  const weight = thousandths(claim.confidence);
  const age = canChange(claim.field) ? newest - instantOf(claim.observedAt) : 0;
  return age > 0 ? Math.round(weight * Math.max(LEAST, 2 ** (-age / HALF_LIFE_MS))) : weight;
};
