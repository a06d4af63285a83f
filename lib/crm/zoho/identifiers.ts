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
  const linkedIn = profile.linkedin?.groups[0].value;
  return identifiers([...written, ...(linkedIn === undefined ? [] : [linkedIn])]);
}

/** The same as texts, to keep beside a prepared push: addresses and a LinkedIn address. */
export const identifierTexts = ({ emails, slug }: Identifiers): readonly string[] => [
  ...emails,
  ...(slug === undefined ? [] : [linkedInUrl(slug)]),
];

/** From plain texts, as `identifierTexts` wrote them; what is neither is left out. */
export function identifiers(texts: readonly string[]): Identifiers {
  const addresses = texts.map(addressOf).filter((address) => address !== undefined);
  const [slug] = texts.map(slugOf).filter((each) => each !== undefined);
  return { emails: [...new Set(addresses)], ...(slug === undefined ? {} : { slug }) };
}

/** What all written forms of a LinkedIn address have in common: "linkedin.com/in/zoë-åkerström", and the same percent-encoded. */
export function linkedInParts(slug: LinkedInSlug): readonly string[] {
  return [
    ...new Set([linkedInUrl(slug).replace('https://www.', ''), `linkedin.com/in/${displaySlug(slug)}`]),
  ];
}
