import type { ClaimOf, ProviderId } from './claim';
import { combineJobs } from './combine';
import { bucket } from './group';
import { companyKey } from './normalise/company';
import { datePart, overlaps } from './normalise/date';
import { jobTitleKey } from './normalise/job-title';
import type { ValueGroup } from './profile';
import { compareGroups, sortClaims } from './rank';

type JobClaim = ClaimOf<'experience'>;

const titleOf = ({ value }: JobClaim): string => jobTitleKey(value.title ?? '');
const companyOf = ({ value }: JobClaim): string => companyKey(value.company);
const startOf = ({ value }: JobClaim): string => datePart(value.start) ?? '';

const isSameTime = (one: JobClaim, other: JobClaim): boolean =>
  startOf(one) === startOf(other) || overlaps(one.value, other.value);

/** Claims with company, title and start: the same job when company and title are equal and their times touch, directly or in a chain. */
const stints = (claims: readonly JobClaim[]): JobClaim[][] =>
  [...bucket(claims, (claim) => JSON.stringify([companyOf(claim), titleOf(claim)])).values()].flatMap(
    (same) =>
      same.reduce<JobClaim[][]>((found, claim) => {
        const touching = found.filter((stint) => stint.some((other) => isSameTime(claim, other)));
        const apart = found.filter((stint) => !touching.includes(stint));
        return [...apart, [...touching.flat(), claim]];
      }, []),
  );

const firstStart = (claims: readonly JobClaim[]): string => claims.map(startOf).sort()[0] ?? '';

const keyOf = (claims: readonly JobClaim[]): string => {
  const [first] = claims;
  return first === undefined ? '' : [companyOf(first), titleOf(first), firstStart(claims)].join('|');
};

/** The latest stint that a claim without title or start may speak of: same company, no other title, times that can meet. */
const hostOf = (claim: JobClaim, hosts: readonly JobClaim[][]): JobClaim[] | undefined =>
  hosts
    .filter(([host]) => host !== undefined && companyOf(host) === companyOf(claim))
    .filter(([host]) => host !== undefined && (titleOf(claim) === '' || titleOf(host) === titleOf(claim)))
    .filter((stint) => stint.some((other) => overlaps(claim.value, other.value)))
    .sort((one, other) => (firstStart(one) + keyOf(one) > firstStart(other) + keyOf(other) ? -1 : 1))
    .at(0);

/** Whether the job is held today is a value like any other: the claims that say so against those that do not. */
const isCurrent = (claims: readonly JobClaim[], order: readonly ProviderId[]): boolean => {
  const sides = [...bucket(claims, ({ value }) => String(value.current))];
  const [winner] = sides.map(([key, side]) => ({ key, claims: side })).sort(compareGroups(order));
  return winner?.key === 'true';
};

const toGroup = (
  key: string,
  claims: readonly JobClaim[],
  order: readonly ProviderId[],
): ValueGroup<'experience'>[] => {
  const sorted = sortClaims(claims, order);
  const [best, ...others] = sorted;
  if (best === undefined) return [];
  const value = combineJobs([best.value, ...others.map((claim) => claim.value)], isCurrent(sorted, order));
  return [{ key, value, claims: sorted }];
};

/**
 * Jobs from several providers: one group per company, title and stretch of time. A claim that lacks title or start joins the latest job
 * it can mean, so that "Acme, since 2021" does not stand beside "VP Sales, Acme, since June 2021".
 */
export const groupExperience = (
  claims: readonly JobClaim[],
  order: readonly ProviderId[],
): ValueGroup<'experience'>[] => {
  const isFull = (claim: JobClaim) => titleOf(claim) !== '' && startOf(claim) !== '';
  const full = stints(claims.filter(isFull));
  const guests = bucket(
    claims.filter((claim) => !isFull(claim)),
    (claim) => keyOf(hostOf(claim, full) ?? [claim]),
  );
  const hosts = new Map(full.map((stint) => [keyOf(stint), stint]));
  const keys = [...new Set([...hosts.keys(), ...guests.keys()])];
  return keys.flatMap((key) => toGroup(key, [...(hosts.get(key) ?? []), ...(guests.get(key) ?? [])], order));
};
