import type { ClaimOf } from './claim';
import type { FieldKey, FieldValue } from './fields';
import { groupByKey } from './group';
import type { ValueGroup } from './profile';
import { compareGroups } from './rank';
import type { Ranking } from './rank';

/**
 * True when `other` says what `head` says, less well: a typing error, a coarser place, a rounder number. It is asked in both directions.
 */
export type IsAlike<K extends FieldKey> = (head: ValueGroup<K>, other: ValueGroup<K>) => boolean;

/**
 * Groups of equal keys, those that say the same less well joined to the best one of them. The best comes first, so that its spelling is
 * shown and its key names the group; the others stay below it as evidence. An item of a list that the user pinned stays an item. `detailOf` puts what says more before what has more support.
 */
export const groupAlike =
  <K extends FieldKey>(isAlike: IsAlike<K>, detailOf: (value: FieldValue<K>) => number = () => 0) =>
  (claims: readonly ClaimOf<K>[], ranking: Ranking, pin?: string): ValueGroup<K>[] => {
    const groups = groupByKey(claims, ranking);
    if (groups.length < 2) return groups;
    const compare = compareGroups(ranking);
    const ranked = groups.sort(
      (one, other) => detailOf(other.value) - detailOf(one.value) || compare(one, other),
    );
    const heads: ValueGroup<K>[] = [];
    for (const group of ranked) {
      const hosts = group.key === pin ? [] : heads.filter((head) => isAlike(head, group));
      const host = hosts.toSorted(compare)[0];
      if (host === undefined) heads.push(group);
      else heads[heads.indexOf(host)] = { ...host, claims: [...host.claims, ...group.claims] };
    }
    return heads;
  };
