import type { Profile } from '@/lib/core/profile/profile';

/**
 * First and last name. Zoho refuses a record without a last name, so it is taken from the full name when no vendor gives it: from the
 * first lower-case particle on ("Ada van der Berg"), else the last word; a single word is the last name.
 */
export function namesOf(profile: Profile): { first?: string; last?: string } {
  const given = { first: profile.firstName?.groups[0].value, last: profile.lastName?.groups[0].value };
  const split = splitName(profile.fullName?.groups[0].value ?? '');
  const isWhole = given.first !== undefined && given.last !== undefined;
  // Half a name of one vendor and half of another's may overlap ("Jane" + "Jane Doe"): take both halves from the same place.
  const { first, last } = isWhole || split.last === undefined ? given : split;
  return { ...(first === undefined ? {} : { first }), ...(last === undefined ? {} : { last }) };
}

export function splitName(fullName: string): { first?: string; last?: string } {
  const words = fullName
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '');
  const only = words[0];
  if (only === undefined) return {};
  if (words.length === 1) return { last: only };
  const particle = words.findIndex((word, index) => index > 0 && /^\p{Ll}/u.test(word));
  const start = particle > 0 && particle < words.length - 1 ? particle : words.length - 1;
  return { first: words.slice(0, start).join(' '), last: words.slice(start).join(' ') };
}
