import { FIELDS, isFieldKey } from '@/lib/core/profile/fields';
import type { FieldKey } from '@/lib/core/profile/fields';
import type { Profile } from '@/lib/core/profile/profile';

const exportField = <K extends FieldKey>(profile: Profile, field: K): object | undefined => {
  const merged = profile[field];
  if (merged === undefined) return undefined;
  const values = merged.groups.map(({ value, claims }) => ({
    value,
    sources: claims.map((claim) => ({
      provider: claim.provider,
      value: claim.value,
      confidence: claim.confidence,
      observedAt: claim.observedAt,
      fetchedAt: claim.fetchedAt,
      answerId: claim.answerId,
      pointer: claim.pointer,
    })),
  }));
  return { label: FIELDS[field].column, chosenByUser: merged.pinned, why: merged.why, values };
};

/**
 * The whole profile as JSON text, every value with its sources; the first value of a field is the chosen one.
 *
 * @param exportedAt ISO 8601.
 */
export const exportJson = (profile: Profile, exportedAt: string): string => {
  const fields = Object.keys(FIELDS)
    .filter(isFieldKey)
    .map((field) => [field, exportField(profile, field)] as const)
    .filter(([, exported]) => exported !== undefined);
  return `${JSON.stringify({ format: 'facet-profile-1', exportedAt, fields: Object.fromEntries(fields) }, null, 2)}\n`;
};
