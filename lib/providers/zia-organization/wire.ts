import * as z from 'zod/mini';

/**
 * `enriched_data` of a finished organization job, as far as it is used. Every leaf may be null, absent or of another type: such a leaf
 * is read as absent and the rest stands. `logo` is an image inside the text and is left alone.
 * Follows https://www.zoho.com/crm/developer/docs/api/v7/zia-enrichment/get-org-config.html
 */
const text = z.catch(z.optional(z.string()), undefined);
const list = <T extends z.ZodMiniType>(item: T) => z.catch(z.array(z.catch(z.nullable(item), null)), []);

/** Documented as text ("412", "$48M"), seen as a number; the words are kept as they are, nothing is computed from them. */
const amount = z.catch(
  z.optional(
    z.union([
      z.string(),
      z.pipe(
        z.number(),
        z.transform((value: number) => String(value)),
      ),
    ]),
  ),
  undefined,
);

const address = z.object({
  /** Zoho's own spelling of "full address". */
  fill_address: text,
  city: text,
  state: text,
  pin_code: text,
  country: text,
});

export const ziaOrganization = z.object({
  name: text,
  website: text,
  primary_contact: text,
  no_of_employees: amount,
  revenue: amount,
  founding_year: amount,
  industries: list(z.union([z.string(), z.object({ name: z.string() })])),
  description: list(z.object({ description: z.string() })),
  head_quarters: list(address),
  address: list(address),
  social_media: list(z.object({ media_type: text, media_url: list(z.string()) })),
});

export type ZiaOrganization = z.infer<typeof ziaOrganization>;
