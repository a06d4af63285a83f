import type { ClaimOf, ProviderId } from './claim';
import type { FieldKey } from './fields';
import { instantOf } from './normalise/date';

/** A claim about any field; ranking never looks into the value. */
export type Evidence = ClaimOf<FieldKey>;

/** What a choice depends on besides the claims themselves. */
export interface Ranking {
  /** The user's order of providers, first preferred. */
  order: readonly ProviderId[];
  /** How much a claim counts: its confidence, less where it is older than others (age.ts). Exact sums need thousandths. */
  weigh(claim: Evidence): number;
  /** True for a claim that speaks of a former job or of another company than the chosen one (standing.ts). */
  isAside(claim: Evidence): boolean;
}

/** Claims that say the same. */
export interface Group {
  key: string;
  claims: readonly Evidence[];
}

/** Negative when the first comes first. */
export type Compare<T> = (one: T, other: T) => number;

export const byFirstDifference =
  <T>(...comparisons: readonly Compare<T>[]): Compare<T> =>
  (one, other) => {
    for (const compare of comparisons) {
      const difference = compare(one, other);
      if (difference !== 0) return difference;
    }
    return 0;
  };

const byText =
  <T>(read: (item: T) => string): Compare<T> =>
  (one, other) =>
    read(one) < read(other) ? -1 : read(one) > read(other) ? 1 : 0;

const byNumber =
  <T>(read: (item: T) => number): Compare<T> =>
  (one, other) =>
    read(one) === read(other) ? 0 : read(one) - read(other);

/** Newer first; what has no date comes last. */
const byNewest = <T>(read: (item: T) => number): Compare<T> => byNumber((item) => -read(item));

/** Thousandths, so that sums are exact and never depend on the order of adding. */
export const thousandths = (confidence: number): number =>
  Number.isFinite(confidence) ? Math.round(Math.min(1, Math.max(0, confidence)) * 1000) : 0;

/** Milliseconds since the epoch; -Infinity when no date is told. */
const momentOf = (text: string | undefined): number => {
  const instant = instantOf(text);
  return Number.isNaN(instant) ? Number.NEGATIVE_INFINITY : instant;
};

/** Sorting asks for the same comparisons of one ranking thousands of times. */
const oncePerRanking = <T>(make: (ranking: Ranking) => T): ((ranking: Ranking) => T) => {
  const known = new WeakMap<Ranking, T>();
  return (ranking) => {
    const found = known.get(ranking);
    if (found !== undefined) return found;
    const made = make(ranking);
    known.set(ranking, made);
    return made;
  };
};

/** Zia's two answers come from one database, so together they are one voice. */
const voiceOf = (provider: ProviderId): string => (provider.startsWith('zia-') ? 'zia' : provider);

/** The number of independent providers among the claims. */
export const countVoices = (claims: readonly Evidence[]): number =>
  new Set(claims.map(({ provider }) => voiceOf(provider))).size;

/** The sum over independent providers of the claim of each that counts most, in thousandths. */
const weightOf = (claims: readonly Evidence[], { weigh }: Ranking): number => {
  const [first, second] = claims;
  // Most groups hold one claim, and every comparison asks again.
  if (first !== undefined && second === undefined) return weigh(first);
  const surest = new Map<string, number>();
  for (const claim of claims) {
    const voice = voiceOf(claim.provider);
    surest.set(voice, Math.max(surest.get(voice) ?? 0, weigh(claim)));
  }
  return [...surest.values()].reduce((sum, weight) => sum + weight, 0);
};

/** The newest of these dates as its vendor wrote it; undefined when no claim has one. */
export const newestDate = (
  claims: readonly Evidence[],
  date: 'observedAt' | 'fetchedAt',
): string | undefined =>
  claims.length === 1
    ? claims[0]?.[date]
    : claims
        .map((claim) => claim[date])
        .toSorted(
          byFirstDifference(
            byNewest(momentOf),
            byText((text) => text ?? ''),
          ),
        )
        .at(0);

const newestOf = (claims: readonly Evidence[], date: 'observedAt' | 'fetchedAt'): number =>
  momentOf(newestDate(claims, date));

const placeIn =
  (order: readonly ProviderId[]) =>
  (provider: ProviderId): number =>
    order.includes(provider) ? order.indexOf(provider) : order.length;

/** Best claim first: what is not aside, surest, newest, then the user's order; total, so that sorting never depends on the order of arrival. */
const compareClaims = oncePerRanking(({ order, weigh, isAside }) =>
  byFirstDifference<Evidence>(
    byNumber((claim) => Number(isAside(claim))),
    byNumber((claim) => -weigh(claim)),
    byNewest(({ observedAt }) => momentOf(observedAt)),
    byNewest(({ fetchedAt }) => momentOf(fetchedAt)),
    byNumber(({ provider }) => placeIn(order)(provider)),
    byText(({ provider }) => provider),
    byText(({ answerId }) => answerId),
    byText(({ pointer }) => pointer),
    byText(({ value }) => JSON.stringify(value)),
    // What counts the same can still be written in two ways: no confidence and none at all, a year and its first day.
    byText(({ confidence, observedAt, fetchedAt }) => `${confidence} ${observedAt} ${fetchedAt}`),
  ),
);

/** What made one group win over another. */
export type Reason = 'aside' | 'support' | 'observed' | 'fetched' | 'order' | 'key';

const comparisons = oncePerRanking((ranking): readonly (readonly [Reason, Compare<Group>])[] => {
  const { order, isAside } = ranking;
  return [
    ['aside', byNumber(({ claims }) => Number(claims.every(isAside)))],
    ['support', byNumber(({ claims }) => -weightOf(claims, ranking))],
    ['observed', byNewest(({ claims }) => newestOf(claims, 'observedAt'))],
    ['fetched', byNewest(({ claims }) => newestOf(claims, 'fetchedAt'))],
    ['order', byNumber(({ claims }) => Math.min(...claims.map(({ provider }) => placeIn(order)(provider))))],
    ['order', byText(({ claims }) => claims.map(({ provider }) => provider).sort()[0] ?? '')],
    ['key', byText(({ key }) => key)],
  ];
});

/**
 * The rule of choice, written once: what is about the present job and the chosen company; independent providers that agree, weighted by
 * confidence and age; newer observation; newer answer; the user's order of providers; provider id. A pin comes before all of it (merge.ts).
 */
export const compareGroups = oncePerRanking((ranking): Compare<Group> =>
  byFirstDifference(...comparisons(ranking).map(([, compare]) => compare)),
);

/** Why the first of two groups ranks before the second. */
export const decidedBy = (ranking: Ranking, winner: Group, second: Group): Reason =>
  comparisons(ranking).find(([, compare]) => compare(winner, second) !== 0)?.[0] ?? 'key';

/** Sorted claims, each statement once although its answer arrived twice. */
export const sortClaims = <K extends FieldKey>(
  claims: readonly ClaimOf<K>[],
  ranking: Ranking,
): ClaimOf<K>[] => {
  if (claims.length < 2) return [...claims];
  const sorted = claims.toSorted(compareClaims(ranking));
  // Only what stands at one place can be the same statement; writing every value out is dear.
  const places = new Set(claims.map(({ answerId, pointer }) => `${answerId} ${pointer}`));
  if (places.size === claims.length) return sorted;
  const seen = new Set<string>();
  return sorted.filter(({ provider, answerId, pointer, value }) => {
    const statement = JSON.stringify([provider, answerId, pointer, value]);
    return !seen.has(statement) && seen.add(statement);
  });
};
