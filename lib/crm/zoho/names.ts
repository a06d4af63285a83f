import { nameParts } from '@/lib/core/profile/derive';
import type { Profile } from '@/lib/core/profile/profile';

/**
 * First and last name. Zoho refuses a record without a last name, so where no vendor gives one and the full name does not tell for sure,
 * it is cut all the same: the dialog shows both halves before anything is written.
 */
export function namesOf(profile: Profile): { first?: string; last?: string } {
  const { firstName, lastName } = nameParts(profile);
  if (lastName === undefined) return splitName(profile.fullName?.groups[0].value ?? '');
  return { ...(firstName === undefined ? {} : { first: firstName }), last: lastName };
}

/** From the first lower-case particle on ("Ada van der Berg"), else the last word; a single word is the last name. */
export function splitName(fullName: string): { first?: string; last?: string } {
  const words = fullName.split(/\s+/u).filter((word) => word !== '');
  const [only] = words;
  if (only === undefined) return {};
  if (words.length === 1) return { last: only };
  const particle = words.findIndex((word, index) => index > 0 && /^\p{Ll}/u.test(word));
  const start = particle === -1 ? words.length - 1 : particle;
  return { first: words.slice(0, start).join(' '), last: words.slice(start).join(' ') };
}
