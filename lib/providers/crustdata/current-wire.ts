import * as z from 'zod/mini';
import { lenient, list, number, text, textOrList } from '@/lib/core/answer/lenient';

/**
 * What is used of POST /person/enrich (2025-11-01): https://docs.crustdata.com/person-docs/enrichment/reference. The document prints an
 * employer's name as `name` and as `company_name`.
 */

const employment = z.object({
  name: text,
  company_name: text,
  title: text,
  location: text,
  company_website_domain: textOrList,
  company_headcount_latest: number,
  seniority_level: text,
  function_category: text,
  start_date: text,
  end_date: text,
});
export type Employment = z.output<typeof employment>;

const school = z.object({
  school: text,
  degree: text,
  field_of_study: text,
  start_date: text,
  end_date: text,
});
export type School = z.output<typeof school>;

const person = z.object({
  basic_profile: lenient(
    z.object({
      name: text,
      headline: text,
      current_title: text,
      summary: text,
      languages: list(text),
      location: lenient(z.object({ full_location: text, raw: text })),
    }),
  ),
  professional_network: lenient(z.object({ profile_picture_permalink: text })),
  social_handles: lenient(
    z.object({
      professional_network_identifier: lenient(z.object({ profile_url: text })),
      twitter_identifier: lenient(z.object({ slug: text })),
    }),
  ),
  experience: lenient(
    z.object({
      employment_details: lenient(z.object({ current: list(employment), past: list(employment) })),
    }),
  ),
  education: lenient(z.object({ schools: list(school) })),
  skills: lenient(z.object({ professional_network_skills: list(text) })),
  contact: lenient(z.object({ business_emails: list(z.object({ email: text, status: text })) })),
});
export type CurrentPerson = z.output<typeof person>;

const match = z.object({
  confidence_score: lenient(z.number().check(z.minimum(0), z.maximum(1))),
  person_data: lenient(person),
});

/** One item per identifier that was asked for; nobody known is an empty list of matches. */
const item = z.object({ matched_on: text, matches: z.array(lenient(match)) });
export type CurrentItem = z.output<typeof item>;

/** undefined: not an item of this API. */
export const readItem = (value: unknown): CurrentItem | undefined => {
  const parsed = item.safeParse(value);
  return parsed.success ? parsed.data : undefined;
};
