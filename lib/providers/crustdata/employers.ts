import type { JsonPath } from '@/lib/core/answer/json-pointer';
import { listed } from '@/lib/core/answer/lenient';
import { domainOf } from '@/lib/core/answer/link';
import { dateOf } from '@/lib/core/answer/moment';
import type { ExperienceValue } from '@/lib/core/profile/fields';
import type { Employer, Person } from './wire';

/** An employer of the person and where it stands in the answer. */
export interface Job {
  employer: Employer;
  current: boolean;
  path: JsonPath;
}

/** Current jobs first, each in the answer's order. `root` is the person's own place in the answer. */
export const jobsOf = (person: Person, root: JsonPath): Job[] => [
  ...jobsIn(person.current_employers, true, [...root, 'current_employers']),
  ...jobsIn(person.past_employers, false, [...root, 'past_employers']),
];

const jobsIn = (employers: Person['current_employers'], current: boolean, path: JsonPath): Job[] =>
  (employers ?? []).flatMap((employer, index) =>
    employer === undefined ? [] : [{ employer, current, path: [...path, index] }],
  );

/** Several current jobs are normal. The one that the person put first on LinkedIn is meant, else the newest. */
export function mainJob(jobs: readonly Job[]): Job | undefined {
  const current = jobs.filter((job) => job.current);
  const newest = current.toSorted((a, b) =>
    (b.employer.start_date ?? '').localeCompare(a.employer.start_date ?? ''),
  );
  return current.find((job) => job.employer.is_default === true) ?? newest[0];
}

/** A domain of an employer and where it stands in the answer. */
export interface Domain {
  domain: string;
  path: JsonPath;
}

/** The employer's website first. It may be a careers site (metacareers.com); `domains` holds the others. */
export const domainsOf = ({ employer, path }: Job): Domain[] =>
  (['employer_company_website_domain', 'domains'] as const).flatMap((key) =>
    listed(employer[key]).flatMap(({ text, index }) => {
      const domain = domainOf(text);
      const place = [...path, key, ...(index === undefined ? [] : [index])];
      return domain === undefined ? [] : [{ domain, path: place }];
    }),
  );

/** The page of a company by LinkedIn's own number for it. */
export const companyPage = (id: string | undefined): string | undefined =>
  id !== undefined && /^\d+$/.test(id) ? `https://www.linkedin.com/company/${id}` : undefined;

/** One item of the person's career; undefined without the company's name. */
export function experienceOf(job: Job): ExperienceValue | undefined {
  const { employer, current } = job;
  if (employer.employer_name === undefined) return undefined;
  const value: ExperienceValue = { company: employer.employer_name, current };
  const start = dateOf(employer.start_date, 'month');
  const end = current ? undefined : dateOf(employer.end_date, 'month');
  const companyLinkedIn = companyPage(employer.employer_linkedin_id);
  const companyDomain = domainsOf(job)[0]?.domain;
  if (employer.employee_title !== undefined) value.title = employer.employee_title;
  if (start !== undefined) value.start = start;
  if (end !== undefined) value.end = end;
  if (employer.employee_location !== undefined) value.location = employer.employee_location;
  if (companyDomain !== undefined) value.companyDomain = companyDomain;
  if (companyLinkedIn !== undefined) value.companyLinkedIn = companyLinkedIn;
  return value;
}
