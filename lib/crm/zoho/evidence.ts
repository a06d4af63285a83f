import type { FieldKey } from '@/lib/core/profile/fields';
import type { Profile } from '@/lib/core/profile/profile';

/** A provider's name as people know it. */
export type ProviderLabel = (providerId: string) => string;

/** Who said this text of a profile, each provider once with the day it was asked: "Apollo 2026-03-02, Crustdata 2026-03-01". */
export function sourcesOf(
  profile: Profile,
  from: FieldKey,
  text: string,
  labelOf: ProviderLabel,
): string | undefined {
  // First and last name may be halves of the full one.
  const groups: readonly Said[] = profile[from]?.groups ?? profile.fullName?.groups ?? [];
  const days = new Map<string, string>();
  for (const { provider, fetchedAt } of groupsOf(groups, text).flatMap(({ claims }) => claims)) {
    const day = fetchedAt.slice(0, 10);
    if (day > (days.get(provider) ?? '')) days.set(provider, day);
  }
  const said = [...days].map(([provider, day]) => `${labelOf(provider)} ${day}`);
  return said.length === 0 ? undefined : said.join(', ');
}

interface Said {
  value: unknown;
  claims: readonly { provider: string; fetchedAt: string }[];
}

/** The groups that the text comes from: those of that very value, those that a joined list names, else the chosen one. */
function groupsOf(groups: readonly Said[], text: string): readonly Said[] {
  const same = groups.filter(({ value }) => textsIn(value).includes(text));
  if (same.length > 0) return same;
  const parts = new Set(text.split(', '));
  const listed = groups.filter(({ value }) => typeof value === 'string' && parts.has(value));
  return listed.length > 0 ? listed : groups.slice(0, 1);
}

const textsIn = (value: unknown): readonly unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value) : [value];
