import type { JsonPath } from '@/lib/core/answer/json-pointer';
import { domainOf } from '@/lib/core/answer/link';
import { dateOf } from '@/lib/core/answer/moment';
import type { ExperienceValue } from '@/lib/core/profile/fields';
import type { ApolloPerson, Organization } from './wire';

type Employment = NonNullable<NonNullable<ApolloPerson['employment_history']>[number]>;

export interface Job {
  job: Employment;
  path: JsonPath;
}

export const jobsOf = (person: ApolloPerson): Job[] =>
  (person.employment_history ?? []).flatMap((job, index) =>
    job === undefined ? [] : [{ job, path: ['person', 'employment_history', index] }],
  );

export const organizationDomain = (organization: Organization | undefined): string | undefined =>
  domainOf(organization?.primary_domain ?? organization?.website_url);

/** The job that `organization` describes, by Apollo's id for it or by its name. */
const isJobAt = ({ job }: Job, { id, name }: Organization): boolean =>
  (id !== undefined && job.organization_id === id) || (name !== undefined && job.organization_name === name);

/** True when the history says that the person left this organization. */
export const hasLeft = (jobs: readonly Job[], organization: Organization): boolean => {
  const own = jobs.filter((job) => isJobAt(job, organization));
  return own.length > 0 && own.every(({ job }) => job.current === false);
};

/** One item of the person's career; undefined without the company's name. Apollo's dates are days. */
export function experienceOf(item: Job, organization: Organization | undefined): ExperienceValue | undefined {
  const { job } = item;
  if (job.organization_name === undefined) return undefined;
  const value: ExperienceValue = { company: job.organization_name, current: job.current === true };
  const start = dateOf(job.start_date, 'day');
  const end = value.current ? undefined : dateOf(job.end_date, 'day');
  const described = organization !== undefined && isJobAt(item, organization);
  const companyDomain = described ? organizationDomain(organization) : undefined;
  if (job.title !== undefined) value.title = job.title;
  if (start !== undefined) value.start = start;
  if (end !== undefined) value.end = end;
  if (companyDomain !== undefined) value.companyDomain = companyDomain;
  return value;
}
