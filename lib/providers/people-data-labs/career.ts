import { domainOf, httpsUrl } from '@/lib/core/answer/link';
import { dateOf } from '@/lib/core/answer/moment';
import type { EducationValue, ExperienceValue } from '@/lib/core/profile/fields';
import type { Job, Study } from './wire';

/** One item of the career; undefined without the company's name. A job that is the main one, or began and has no end, is held today. */
export function experienceOf({ company, title, ...job }: Job): ExperienceValue | undefined {
  if (company?.name === undefined) return undefined;
  const start = dateOf(job.start_date, 'day');
  const end = dateOf(job.end_date, 'day');
  const current = end === undefined && (job.is_primary === true || start !== undefined);
  const companyDomain = domainOf(company.website);
  const companyLinkedIn = httpsUrl(company.linkedin_url);
  const value: ExperienceValue = { company: company.name, current };
  if (title?.name !== undefined) value.title = title.name;
  if (start !== undefined) value.start = start;
  if (end !== undefined) value.end = end;
  if (companyDomain !== undefined) value.companyDomain = companyDomain;
  if (companyLinkedIn !== undefined) value.companyLinkedIn = companyLinkedIn;
  return value;
}

/** One item of the studies; undefined without the school's name. */
export function educationOf({
  school,
  degrees,
  majors,
  start_date,
  end_date,
}: Study): EducationValue | undefined {
  if (school?.name === undefined) return undefined;
  const degree = degrees?.find((one) => one !== undefined);
  const subject = majors?.find((one) => one !== undefined);
  const start = dateOf(start_date, 'day');
  const end = dateOf(end_date, 'day');
  const value: EducationValue = { school: school.name };
  if (degree !== undefined) value.degree = degree;
  if (subject !== undefined) value.subject = subject;
  if (start !== undefined) value.start = start;
  if (end !== undefined) value.end = end;
  return value;
}
