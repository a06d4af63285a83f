import * as z from 'zod/mini';

/**
 * `enriched_data` of a finished people job, as far as it is used. Every leaf may be null, absent or of another type: such a leaf is
 * read as absent and the rest stands.
 * Follows https://www.zoho.com/crm/developer/docs/api/v7/zia-enrichment/get-ppl-config.html, and Zoho's OpenAPI of 2025 where the two
 * differ: start_period or start_date, industries as texts or as objects with a name.
 */
const text = z.catch(z.optional(z.string()), undefined);
const list = <T extends z.ZodMiniType>(item: T) => z.catch(z.array(z.catch(z.nullable(item), null)), []);

const experience = z.object({
  company_name: text,
  title: text,
  primary: z.catch(z.boolean(), false),
  start_period: text,
  start_date: text,
  end_period: text,
  end_date: text,
});

const education = z.object({ school_name: text, degrees: list(z.string()), majors: list(z.string()) });

const place = z.object({ name: text, region: text, country: text });

export const ziaPerson = z.object({
  name: text,
  first_name: text,
  last_name: text,
  designation: text,
  website: text,
  primary_email: text,
  email_infos: list(z.object({ type: text, email: z.string() })),
  primary_contact: text,
  secondary_contact: text,
  other_contacts: list(z.string()),
  company_info: z.catch(
    z.optional(
      z.object({
        name: text,
        industries: list(z.union([z.string(), z.object({ name: z.string() })])),
        experiences: list(experience),
      }),
    ),
    undefined,
  ),
  educations: list(education),
  skills: list(z.string()),
  primary_address_info: z.catch(z.optional(place), undefined),
  social_media: list(z.object({ media_type: text, media_url: list(z.string()) })),
});

export type ZiaPerson = z.infer<typeof ziaPerson>;
