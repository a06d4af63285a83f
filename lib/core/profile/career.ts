import type { Claim } from './claim';
import { bucket } from './group';
import { datePart, isAfter } from './normalise/date';
import { thousandths } from './rank';
import type { Vocabulary } from './vocabulary';

/** What one answer tells about the person's work, and how recent it must be. */
export interface CareerReading {
  answerId: string;
  /** Key of the employer that it names as the person's. */
  company: string | undefined;
  title: string | undefined;
  /** When the job of these two began, where its career list tells. */
  start: string | undefined;
  /**
   * The last moment that it certainly knows of: the vendor's own date of the answer, or the latest beginning or end in its career list.
   * A vendor that tells of a change has looked after that change.
   */
  knownUntil: string | undefined;
  /** Keys of employers, and of employers with titles, that it lists as held today and as ended. */
  current: ReadonlySet<string>;
  past: ReadonlySet<string>;
}

const jobKey = (company: string, title: string): string => `${company}|${title}`;

/** The later of two dates of any precision; "2025" is not later than "2025-06". */
const later = (one: string | undefined, other: string | undefined): string | undefined =>
  one === undefined || (other !== undefined && other > one) ? other : one;

interface Named {
  key: string;
  confidence: number;
}

/** What the answer is surest of; it may name several. */
const surest = (named: readonly Named[]): string | undefined =>
  named.toSorted(
    (one, other) =>
      thousandths(other.confidence) - thousandths(one.confidence) || (one.key < other.key ? -1 : 1),
  )[0]?.key;

/** Sorts jobs so that the order in which they arrive plays no part. */
const newestFirst = (job: { start: string | undefined; company: string; title: string }): string =>
  [job.start ?? '', job.company, job.title].join('|');

const readCareer = (answerId: string, claims: readonly Claim[], vocabulary: Vocabulary): CareerReading => {
  let knownUntil: string | undefined;
  const companies: Named[] = [];
  const titles: Named[] = [];
  const jobs = claims.flatMap((claim) => {
    // Vendors date some values later than others (the check of an address), which says nothing about the job.
    if (claim.field === 'company' || claim.field === 'jobTitle' || claim.field === 'experience')
      knownUntil = later(knownUntil, datePart(claim.observedAt));
    if (claim.field === 'company')
      companies.push({ key: vocabulary.companies.keyOf(claim.value), confidence: claim.confidence });
    if (claim.field === 'jobTitle')
      titles.push({ key: vocabulary.titles.keyOf(claim.value), confidence: claim.confidence });
    return claim.field === 'experience' ? [claim.value] : [];
  });
  const company = surest(companies);
  const title = surest(titles);
  const read = jobs
    .map((job) => ({
      company: vocabulary.companies.keyOf(job.company),
      title: vocabulary.titles.keyOf(job.title ?? ''),
      start: datePart(job.start),
      end: datePart(job.end),
      current: job.current,
    }))
    .sort((one, other) => (newestFirst(one) < newestFirst(other) ? 1 : -1));
  const held = read.filter(({ current }) => current);
  const main =
    held.find((job) => job.company === company && (title === undefined || job.title === title)) ??
    held.find((job) => job.company === company);
  for (const { start, end } of read) knownUntil = later(later(knownUntil, start), end);
  const keys = (list: typeof read) =>
    new Set(list.flatMap((job) => [job.company, jobKey(job.company, job.title)]));
  const current = keys(held);
  const past = new Set([...keys(read.filter((job) => !job.current))].filter((key) => !current.has(key)));
  return { answerId, company, title: title ?? main?.title, start: main?.start, knownUntil, current, past };
};

/** What each answer tells about the person's work. */
export const readCareers = (claims: readonly Claim[], vocabulary: Vocabulary): CareerReading[] =>
  [...bucket(claims, ({ answerId }) => answerId)].map(([answerId, own]) =>
    readCareer(answerId, own, vocabulary),
  );

/** True when `newer` knows that what `older` calls the present has ended: it lists it as past, or tells of a later beginning. */
const knowsBetter = (newer: CareerReading, older: CareerReading, present: string): boolean =>
  !newer.current.has(present) &&
  (newer.past.has(present) ||
    (older.knownUntil !== undefined && newer.start !== undefined && isAfter(newer.start, older.knownUntil)));

type Present = (reading: CareerReading) => string | undefined;

const employerOf: Present = ({ company }) => company;

const jobOf: Present = ({ company, title }) =>
  company === undefined || title === undefined ? undefined : jobKey(company, title);

/** Ids of answers that speak of an earlier employer or job than another answer. Who came back to an old employer is told by the dates. */
const outdatedBy = (readings: readonly CareerReading[], present: Present): ReadonlySet<string> => {
  const beats = (one: CareerReading, other: CareerReading): boolean => {
    const [own, others] = [present(one), present(other)];
    return own !== undefined && others !== undefined && own !== others && knowsBetter(one, other, others);
  };
  return new Set(
    readings.flatMap((older) =>
      readings.some(
        (newer) =>
          beats(newer, older) &&
          (!beats(older, newer) || (newer.knownUntil ?? '') > (older.knownUntil ?? '')),
      )
        ? [older.answerId]
        : [],
    ),
  );
};

/** Answers whose employer, or whose job, is known to be a former one. */
export interface Outdated {
  employer: ReadonlySet<string>;
  job: ReadonlySet<string>;
}

export const outdatedAnswers = (readings: readonly CareerReading[]): Outdated => {
  const employer = outdatedBy(readings, employerOf);
  const job = outdatedBy(readings, jobOf);
  return { employer, job: new Set([...employer, ...job]) };
};
