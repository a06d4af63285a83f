import type { Claim, ClaimOf, ProviderId } from './claim';
import { FIELDS, isFieldKey } from './fields';
import type { FieldKey } from './fields';
import { groupByKey } from './group';
import { groupEducation } from './group-education';
import { groupExperience } from './group-experience';
import { datePart } from './normalise/date';
import type { MergedField, Pins, Profile, ValueGroup } from './profile';
import { byFirstDifference, compareGroups } from './rank';
import type { Compare } from './rank';
import { settleEmails } from './settle-emails';
import { explainChoice } from './why';

export interface Merge {
  /** Claims of answers that passed the identity gate, in any order. */
  claims: readonly Claim[];
  pins: Pins;
  /** The user's order of providers, first preferred. */
  order: readonly ProviderId[];
}

type Grouping<K extends FieldKey> = (
  claims: readonly ClaimOf<K>[],
  order: readonly ProviderId[],
) => ValueGroup<K>[];

/** Fields whose items are not simply equal keys. */
const GROUPINGS: { readonly [K in FieldKey]?: Grouping<K> } = {
  experience: groupExperience,
  education: groupEducation,
};

type Dated = ValueGroup<'experience'> | ValueGroup<'education'>;

/** Newest start first, what has no start last. */
const byStart = (one: Dated, other: Dated): number => {
  const a = datePart(one.value.start) ?? '';
  const b = datePart(other.value.start) ?? '';
  return a === b ? 0 : a > b ? -1 : 1;
};

/** Fields that are read as a story, not as a ranking. */
const SEQUENCES: { readonly [K in FieldKey]?: Compare<ValueGroup<K>> } = {
  experience: (one, other) => Number(other.value.current) - Number(one.value.current) || byStart(one, other),
  education: byStart,
};

const FIELD_KEYS = Object.keys(FIELDS).filter(isFieldKey);

const mergeField = <K extends FieldKey>(
  field: K,
  claims: readonly ClaimOf<K>[],
  { pins, order }: Merge,
  notes: readonly string[],
): MergedField<K> | undefined => {
  const grouping: Grouping<K> = GROUPINGS[field] ?? groupByKey;
  const inSequence: Compare<ValueGroup<K>> = SEQUENCES[field] ?? (() => 0);
  const ranked = grouping(claims, order).sort(byFirstDifference(inSequence, compareGroups(order)));
  const chosen = ranked.find(({ key }) => key === pins[field]);
  const [first, ...others] =
    chosen === undefined ? ranked : [chosen, ...ranked.filter((one) => one !== chosen)];
  if (first === undefined) return undefined;
  const groups: MergedField<K>['groups'] = [first, ...others];
  const pinned = chosen !== undefined;
  const sentence = explainChoice({ shape: FIELDS[field].shape, groups, pinned, order });
  return { field, groups, pinned, why: [sentence, ...notes].join('. ') };
};

/**
 * Claims become one profile: a pure function of claims, pins and the user's order, the same whatever the order of arrival and however
 * often an answer arrives. A pin whose value no claim gives any more is ignored, and holds again when the value comes back.
 */
export const mergeProfile = (merge: Merge): Profile => {
  const { claims, notes } = settleEmails(merge.claims, merge.pins, merge.order);
  const profile: Profile = {};
  const fill = <K extends FieldKey>(field: K): void => {
    const isAboutIt = (claim: Claim): claim is Claim & ClaimOf<K> => claim.field === field;
    const merged = mergeField(field, claims.filter(isAboutIt), merge, notes.get(field) ?? []);
    // TypeScript does not follow a write to an optional property by a generic key; mergeField ties field and value together.
    if (merged !== undefined) Object.assign(profile, { [field]: merged });
  };
  FIELD_KEYS.forEach((field) => fill(field));
  return profile;
};
