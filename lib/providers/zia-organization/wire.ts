import * as z from 'zod/mini';
import { lenient, list, someText, text } from '@/lib/core/answer/lenient';

/** Documented as text ("412", "$48M"), seen as a number. Zia's words are kept as they are, nothing is computed from them. */
const amount = lenient(
  z.union([
    someText,
    z.pipe(
      z.number(),
      z.transform((value: number) => String(value)),
    ),
  ]),
);

const address = z.object({
  /** Zoho's own spelling of "full address". */
  fill_address: text,
  city: text,
  state: text,
  pin_code: text,
  country: text,
});

/**
 * `enriched_data` of a finished organization job, as far as it is used. Every leaf may be null, absent or of another type. `logo` is an
 * image inside the text and is left alone.
 * Follows https://www.zoho.com/crm/developer/docs/api/v7/zia-enrichment/get-org-config.html
 */
export const ziaOrganizationData = z.object({
  name: text,
  website: text,
  primary_contact: text,
  no_of_employees: amount,
  revenue: amount,
  founding_year: amount,
  industries: list(z.union([someText, z.object({ name: text })])),
  description: list(z.object({ description: text })),
  head_quarters: list(address),
  address: list(address),
  social_media: list(z.object({ media_url: list(text) })),
});

export type ZiaOrganizationData = z.output<typeof ziaOrganizationData>;
