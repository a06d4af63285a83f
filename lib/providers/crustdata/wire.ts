import * as z from 'zod/mini';
import { boolean, lenient, list, number, text, textOrList } from '@/lib/core/answer/lenient';

/**
 * What is used of an item of GET /screener/person/enrich: https://docs.crustdata.com/docs/2024-11-01/dictionary/people-enrichment.
 * The documents disagree on some types (skills: array or string; business_email: string or array; email: text, comma list or array), so
 * that each is read in every form.
 */

const verification = z.object({ verification_status: text, last_validated_at: text });

const employer = z.object({
  employer_name: text,
  employer_linkedin_id: text,
  employer_linkedin_description: text,
  employer_company_website_domain: textOrList,
  domains: textOrList,
  employee_title: text,
  employee_location: text,
  start_date: text,
  end_date: text,
  is_default: boolean,
  /** By address; only when `business_email` was asked for. */
  business_emails: lenient(z.record(z.string(), lenient(verification))),
});
export type Employer = z.output<typeof employer>;

const school = z.object({
  institute_name: text,
  degree_name: text,
  field_of_study: text,
  start_date: text,
  end_date: text,
});

const person = z.object({
  name: text,
  headline: text,
  title: text,
  location: text,
  summary: text,
  last_updated: text,
  email: textOrList,
  business_email: textOrList,
  skills: textOrList,
  languages: textOrList,
  twitter_handle: text,
  profile_picture_permalink: text,
  profile_picture_url: text,
  linkedin_profile_url: text,
  linkedin_flagship_url: text,
  current_employers: list(employer),
  past_employers: list(employer),
  education_background: list(school),
  /** Our question as Crustdata understood it: a slug, a member id, or a whole URL. */
  query_linkedin_profile_urn_or_slug: textOrList,
  /** Look-ups by email only: how much name and address look alike, 0..1. It is no probability. */
  score: lenient(z.number().check(z.minimum(0), z.maximum(1))),
});
export type Person = z.output<typeof person>;

/** Total: a value that is no object has no field. */
export const readPerson = (item: unknown): Person => {
  const parsed = person.safeParse(item);
  return parsed.success ? parsed.data : person.parse({});
};

/** `{credits}` of the older API, `{account: {credits}}` of the current one. */
export const creditsAnswer = z.object({ credits: number, account: lenient(z.object({ credits: number })) });
