import type { ClaimOf } from './claim';
import { combineValues } from './combine';
import type { FieldKey } from './fields';
import { normalKey } from './normalise/key';
import type { ValueGroup } from './profile';
import { sortClaims } from './rank';
import type { Ranking } from './rank';

/** Claims of one field by the key that `keyOf` gives them. */
export const bucket = <T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T[]> => {
  const buckets = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const list = buckets.get(key);
    if (list === undefined) buckets.set(key, [item]);
    else list.push(item);
  }
  return buckets;
};

/** The group of these claims, or none when there are no claims. */
export const makeGroup = <K extends FieldKey>(
  key: string,
  claims: readonly ClaimOf<K>[],
  ranking: Ranking,
): ValueGroup<K>[] => {
  const sorted = sortClaims(claims, ranking);
  const [best, ...others] = sorted;
  if (best === undefined) return [];
  const value = combineValues(best.field, [best.value, ...others.map((claim) => claim.value)]);
  return [{ key, value, claims: sorted }];
};

/** Claims with equal keys, in groups. */
export const groupByKey = <K extends FieldKey>(
  claims: readonly ClaimOf<K>[],
  ranking: Ranking,
): ValueGroup<K>[] =>
  [...bucket(claims, ({ field, value }) => normalKey(field, value))].flatMap(([key, same]) =>
    makeGroup(key, same, ranking),
  );
