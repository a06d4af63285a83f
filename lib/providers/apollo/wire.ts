import * as z from 'zod/mini';
import { boolean, lenient, list, number, text } from '@/lib/core/answer/lenient';

/**
 * What is used of Apollo's answers: POST /people/match (https://docs.apollo.io/reference/people-enrichment) and GET
 * /webhook_result/{request_id}. Most fields are null for somebody.
 */

const job = z.object({
  current: boolean,
  organization_id: text,
  organization_name: text,
  title: text,
  start_date: text,
  end_date: text,
});

const organization = z.object({
  id: text,
  name: text,
  website_url: text,
  primary_domain: text,
  linkedin_url: text,
  industry: text,
  estimated_num_employees: number,
  annual_revenue: number,
  annual_revenue_printed: text,
  founded_year: number,
  phone: text,
  /** `{}` when there is none. */
  primary_phone: lenient(z.object({ number: text })),
  raw_address: text,
  short_description: text,
  total_funding_printed: text,
  latest_funding_stage: text,
  technology_names: list(text),
});
export type Organization = z.output<typeof organization>;

const person = z.object({
  id: z.string().check(z.minLength(1)),
  name: text,
  first_name: text,
  last_name: text,
  headline: text,
  title: text,
  seniority: text,
  departments: list(text),
  linkedin_url: text,
  twitter_url: text,
  github_url: text,
  facebook_url: text,
  photo_url: text,
  time_zone: text,
  email: text,
  /** "verified" in the documents; others are seen ("extrapolated", "unavailable", "likely to engage"), so that any text is taken. */
  email_status: text,
  extrapolated_email_confidence: lenient(z.number().check(z.minimum(0), z.maximum(1))),
  personal_emails: list(text),
  city: text,
  state: text,
  country: text,
  employment_history: list(job),
  organization: lenient(organization),
  /** The team's own record in Apollo, typed by colleagues, possibly about somebody else. */
  contact: lenient(z.object({ name: text, email: text })),
});
export type ApolloPerson = z.output<typeof person>;

/** A match without a person is null, `{}` or a person without id. */
export const matchAnswer = z.object({ person: lenient(person), request_id: z.optional(z.unknown()) });

const phone = z.object({
  sanitized_number: text,
  raw_number: text,
  type_cd: text,
  status_cd: text,
  confidence_cd: text,
  dnc_status_cd: text,
});
export type Phone = z.output<typeof phone>;

export const phoneAnswer = z.object({
  failure_reason: text,
  webhook_result: lenient(
    z.object({
      credits_consumed: number,
      people: list(z.object({ phone_numbers: list(phone) })),
    }),
  ),
});

export const profileAnswer = z.object({ num_credits_remaining: number, email: text });
