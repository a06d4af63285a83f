import { bestEmail } from '@/lib/core/profile/derive';
import type { Profile } from '@/lib/core/profile/profile';

/** Addresses worth writing: the best first, then other work and private ones. Past ones find a record but are never written into it. */
export function emailsOf(profile: Profile): readonly string[] {
  const all = [profile.workEmail, profile.personalEmail].flatMap(
    (field) => field?.groups.map((group) => group.value.address) ?? [],
  );
  const best = bestEmail(profile)?.address;
  return [...new Set(best === undefined ? all : [best, ...all])];
}

/** Numbers that may be called. */
const callable = (profile: Profile) =>
  (profile.phone?.groups ?? []).map((group) => group.value).filter((phone) => phone.doNotCall !== true);

export const phoneOf = (profile: Profile): string | undefined =>
  callable(profile).find((phone) => phone.kind !== 'mobile' && phone.kind !== 'home')?.number;

export const mobileOf = (profile: Profile): string | undefined =>
  callable(profile).find((phone) => phone.kind === 'mobile')?.number;

/** "Portland, Oregon, United States" in three; any other form could mean anything and gives nothing. */
export function placeOf(profile: Profile): { city: string; state: string; country: string } | undefined {
  const parts = profile.location?.groups[0].value.split(',').map((part) => part.trim()) ?? [];
  const [city, state, country] = parts;
  if (parts.length !== 3 || !city || !state || !country) return undefined;
  return { city, state, country };
}

/** Zoho wants the handle, not the address. */
export function twitterHandleOf(profile: Profile): string | undefined {
  const url = profile.profiles?.groups.find(
    ({ value }) => value.network === 'twitter' || value.network === 'x',
  )?.value.url;
  return url === undefined ? undefined : /^https?:\/\/[^/]+\/@?(\w{1,50})\/?(?:[?#]|$)/.exec(url)?.[1];
}
