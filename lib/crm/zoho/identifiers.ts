import { parseEmail } from '@/lib/core/identity/email';
import { linkedInUrl } from '@/lib/core/identity/slug';
import { parseLinkedInUrl } from '@/lib/core/identity/linkedin-url';
import type { EmailAddress, LinkedInSlug } from '@/lib/core/identity/types';
import type { Profile } from '@/lib/core/profile/profile';

/** What a record can be found by. */
export interface Identifiers {
  emails: readonly EmailAddress[];
  slug?: LinkedInSlug;
}

/** Every address of a profile (private and past ones too: the record may be old) and its LinkedIn address. */
export function identifiersOf(profile: Profile): Identifiers {
  const fields = [profile.workEmail, profile.personalEmail, profile.pastEmail];
  const written = fields.flatMap((field) => field?.groups.map((group) => group.value.address) ?? []);
  return identifiers(written, profile.linkedin?.groups[0].value);
}

/** The same from plain texts; what is no address is left out. */
export function identifiers(emails: readonly string[], linkedIn: string | undefined): Identifiers {
  const addresses = emails.flatMap((text) => {
    const parsed = parseEmail(text);
    return parsed.ok && parsed.identity.kind === 'email' ? [parsed.identity.address] : [];
  });
  const slug = slugOf(linkedIn ?? '');
  return { emails: [...new Set(addresses)], ...(slug === undefined ? {} : { slug }) };
}

/** The canonical slug of a LinkedIn address in any form, so that "http://linkedin.com/in/jane/" is the same as "…/in/jane". */
export function slugOf(text: string): LinkedInSlug | undefined {
  const parsed = parseLinkedInUrl(text);
  return parsed.ok && parsed.identity.kind === 'linkedin' ? parsed.identity.slug : undefined;
}

/** The forms in which a LinkedIn address is commonly typed into a CRM, for queries that compare whole values; at most 24. */
export function linkedInForms(slug: LinkedInSlug): readonly string[] {
  const encoded = linkedInUrl(slug).replace('https://www.', '');
  const paths = new Set([encoded, decodeURI(encoded)]);
  const starts = ['https://www.', 'https://', 'http://www.', 'http://', 'www.', ''];
  return [...paths].flatMap((path) => starts.flatMap((start) => [start + path, `${start}${path}/`]));
}
