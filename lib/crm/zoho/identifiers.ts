import { addressOf, slugOf } from '@/lib/core/answer/identities';
import { displaySlug, linkedInUrl } from '@/lib/core/identity/slug';
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
  const addresses = emails.map(addressOf).filter((address) => address !== undefined);
  const slug = slugOf(linkedIn);
  return { emails: [...new Set(addresses)], ...(slug === undefined ? {} : { slug }) };
}

/** The forms in which a LinkedIn address is commonly typed into a CRM, for queries that compare whole values; at most 24. */
export function linkedInForms(slug: LinkedInSlug): readonly string[] {
  const paths = new Set([
    linkedInUrl(slug).replace('https://www.', ''),
    `linkedin.com/in/${displaySlug(slug)}`,
  ]);
  const starts = ['https://www.', 'https://', 'http://www.', 'http://', 'www.', ''];
  return [...paths].flatMap((path) => starts.flatMap((start) => [start + path, `${start}${path}/`]));
}
