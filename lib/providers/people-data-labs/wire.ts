import * as z from 'zod/mini';
import { boolean, lenient, list, number, text } from '@/lib/core/answer/lenient';

/**
 * What is used of GET /v5/person/enrich: https://docs.peopledatalabs.com/docs/output-response-person-enrichment-api and /docs/fields. Where a
 * plan hides a value, `true` may stand in its place: `lenient` reads that as nothing.
 */

const company = lenient(z.object({ name: text, website: text, linkedin_url: text }));

const job = z.object({
  company,
  title: lenient(z.object({ name: text })),
  start_date: text,
  end_date: text,
  is_primary: boolean,
});
export type Job = z.output<typeof job>;

const study = z.object({
  school: lenient(z.object({ name: text })),
  degrees: list(text),
  majors: list(text),
  start_date: text,
  end_date: text,
});
export type Study = z.output<typeof study>;

const person = z.object({
  full_name: text,
  first_name: text,
  last_name: text,
  linkedin_url: text,
  twitter_url: text,
  github_url: text,
  facebook_url: text,
  work_email: text,
  personal_emails: list(text),
  emails: list(z.object({ address: text, type: text })),
  mobile_phone: text,
  phone_numbers: list(text),
  job_title: text,
  job_company_name: text,
  job_company_website: text,
  job_company_size: text,
  industry: text,
  location_name: text,
  skills: list(text),
  experience: list(job),
  education: list(study),
});
export type PdlPerson = z.output<typeof person>;

/** 1 to 10: how sure People Data Labs is that this is the person asked for. */
export const personAnswer = z.object({
  likelihood: lenient(z.number().check(z.minimum(0), z.maximum(10))),
  data: lenient(person),
});

export const errorAnswer = z.object({ status: number, error: lenient(z.object({ type: text })) });

/** GET /v5/autocomplete, which takes no credits. */
export const suggestions = z.object({ data: z.array(z.unknown()) });
