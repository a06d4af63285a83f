import * as z from 'zod/mini';
import { lenient, list, someText, text } from '@/lib/core/answer/lenient';

const experience = z.object({
  company_name: text,
  title: text,
  start_period: text,
  start_date: text,
  end_period: text,
  end_date: text,
});

const education = z.object({ school_name: text, degrees: list(text), majors: list(text) });

/**
 * `enriched_data` of a finished people job, as far as it is used. Every leaf may be null, absent or of another type.
 * Follows https://www.zoho.com/crm/developer/docs/api/v7/zia-enrichment/get-ppl-config.html, and Zoho's OpenAPI of 2025 where the two
 * differ: start_period or start_date, industries as texts or as objects with a name.
 */
export const ziaPerson = z.object({
  name: text,
  first_name: text,
  last_name: text,
  designation: text,
  website: text,
  primary_email: text,
  email_infos: list(z.object({ type: text, email: text })),
  primary_contact: text,
  secondary_contact: text,
  other_contacts: list(text),
  company_info: lenient(
    z.object({
      name: text,
      industries: list(z.union([someText, z.object({ name: text })])),
      experiences: list(experience),
    }),
  ),
  educations: list(education),
  skills: list(text),
  primary_address_info: lenient(z.object({ name: text })),
  social_media: list(z.object({ media_type: text, media_url: list(text) })),
});

export type ZiaPerson = z.output<typeof ziaPerson>;
