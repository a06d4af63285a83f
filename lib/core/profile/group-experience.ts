import type { CareerReading, Outdated } from './career';
import type { ClaimOf } from './claim';
import { combineJobs } from './combine';
import { bucket } from './group';
import { datePart, isAfter, overlapsLonger } from './normalise/date';
import type { ValueGroup } from './profile';
import { compareGroups, sortClaims } from './rank';
import type { Evidence, Ranking } from './rank';
import type { Vocabulary } from './vocabulary';

/** A claim about a job with the keys that it is compared by. */
interface JobClaim {
  claim: ClaimOf<'experience'>;
  company: string;
  title: string;
  start: string;
}

const titleOf = ({ title }: JobClaim): string => title;
const companyOf = ({ company }: JobClaim): string => company;
const startOf = ({ start }: JobClaim): string => start;

const isSameTime = (one: JobClaim, other: JobClaim): boolean =>
  startOf(one) === startOf(other) || overlapsLonger(one.claim.value, other.claim.value);

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
    .filter((stint) => stint.some((other) => overlapsLonger(claim.claim.value, other.claim.value)))
    .sort((one, other) => (firstStart(one) + keyOf(one) > firstStart(other) + keyOf(other) ? -1 : 1))
    .at(0);

/** What decides whether a job is held today. */
export interface CareerKnowledge {
  vocabulary: Vocabulary;
  readings: readonly CareerReading[];
  outdated: Outdated;
}

/** Of an answer that speaks of a former job, "held today" is only what it once was. */
const isOldNews = (job: JobClaim, { readings, outdated }: CareerKnowledge): boolean => {
  const { answerId, value } = job.claim;
  const reading = readings.find((one) => one.answerId === answerId);
  return (
    value.current &&
    outdated.job.has(answerId) &&
    reading?.company === job.company &&
    (reading.title === undefined || job.title === '' || reading.title === job.title)
  );
};

/** An end is an event that somebody has seen, while an open end may only be old, or was never closed. */
const EVENT = 1.5;

const isEnd = ({ value }: Evidence): boolean =>
  typeof value === 'object' && 'end' in value && datePart(value.end) !== undefined;

const countingEvents = (ranking: Ranking): Ranking => ({
  ...ranking,
  weigh: (claim) => Math.round(ranking.weigh(claim) * (isEnd(claim) ? EVENT : 1)),
});

/** Whether the job is held today: what says so against what tells of its end, by the rule of choice. */
const isCurrent = (jobs: readonly JobClaim[], knowledge: CareerKnowledge, byEnds: Ranking): boolean => {
  const sides = bucket(jobs, (job) => String(job.claim.value.current && !isOldNews(job, knowledge)));
  const [winner] = [...sides]
    .map(([key, side]) => ({ key, claims: side.map(({ claim }) => claim) }))
    .sort(compareGroups(byEnds));
  return winner?.key === 'true';
};

const toGroup = (
  key: string,
  jobs: readonly JobClaim[],
  knowledge: CareerKnowledge,
  ranking: Ranking,
  byEnds: Ranking,
): ValueGroup<'experience'>[] => {
  const sorted = sortClaims(
    jobs.map(({ claim }) => claim),
    ranking,
  );
  const [best, ...others] = sorted;
  if (best === undefined) return [];
  const current = isCurrent(jobs, knowledge, byEnds);
  const value = combineJobs([best.value, ...others.map((claim) => claim.value)], current);
  return [{ key, value, claims: sorted }];
};

/**
 * Jobs from several providers: one group per company, title and stretch of time. A claim that lacks title or start joins the latest job
 * it can mean, so that "Acme, since 2021" does not stand beside "VP Sales, Acme, since June 2021".
 */
export const groupExperience =
  (knowledge: CareerKnowledge) =>
  (claims: readonly ClaimOf<'experience'>[], ranking: Ranking): ValueGroup<'experience'>[] => {
    const jobs = claims.map((claim): JobClaim => {
      const { company, title = '', start } = claim.value;
      return {
        claim,
        company: knowledge.vocabulary.companies.keyOf(company),
        title: knowledge.vocabulary.titles.keyOf(title),
        start: datePart(start) ?? '',
      };
    });
    const isFull = (job: JobClaim) => job.title !== '' && job.start !== '';
    const full = stints(jobs.filter(isFull));
    const guests = bucket(
      jobs.filter((job) => !isFull(job)),
      (job) => keyOf(hostOf(job, full) ?? [job]),
    );
    const hosts = new Map(full.map((stint) => [keyOf(stint), stint]));
    const keys = [...new Set([...hosts.keys(), ...guests.keys()])];
    const byEnds = countingEvents(ranking);
    const groups = keys.flatMap((key) =>
      toGroup(key, [...(hosts.get(key) ?? []), ...(guests.get(key) ?? [])], knowledge, ranking, byEnds),
    );
    return groups.map((group) => (wasNeverClosed(group, groups, knowledge) ? withoutToday(group) : group));
  };

type JobGroup = ValueGroup<'experience'>;

/** Who was promoted and left has left the first job too, although nobody closed it. */
const wasNeverClosed = (
  { value }: JobGroup,
  all: readonly JobGroup[],
  { vocabulary }: CareerKnowledge,
): boolean =>
  value.current &&
  all.some(
    ({ value: other }) =>
      !other.current &&
      vocabulary.companies.keyOf(other.company) === vocabulary.companies.keyOf(value.company) &&
      isAfter(datePart(other.start) ?? '', datePart(value.start) ?? ''),
  );

const withoutToday = (group: JobGroup): JobGroup => ({ ...group, value: { ...group.value, current: false } });
