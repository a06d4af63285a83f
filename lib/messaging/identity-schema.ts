import * as z from 'zod/mini';
import { parseEmail } from '@/lib/core/identity/email';
import { linkedInUrl } from '@/lib/core/identity/slug';
import { parseLinkedInUrl } from '@/lib/core/identity/linkedin-url';
import type { Identity, LinkedInSlug } from '@/lib/core/identity/types';

const wire = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('linkedin'), slug: z.string().check(z.maxLength(400)) }),
  z.strictObject({ kind: z.literal('email'), address: z.string().check(z.maxLength(320)) }),
]);

/** An identity that came over a message: only what the parsers accept is one. */
export const identitySchema = z.pipe(
  wire,
  z.transform((value, context): Identity => {
    const parsed =
      value.kind === 'email'
        ? parseEmail(value.address)
        : parseLinkedInUrl(linkedInUrl(value.slug as LinkedInSlug));
    if (parsed.ok) return parsed.identity;
    context.issues.push({ code: 'custom', message: 'not an identity', input: value });
    return z.NEVER;
  }),
);
