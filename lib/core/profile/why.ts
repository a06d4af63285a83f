import { dateInWords } from './date-words';
import type { FieldShape } from './fields';
import { countVoices, decidedBy, newestDate } from './rank';
import type { Evidence, Group, Ranking } from './rank';

/** What the sentence about a field is made of. */
export interface Choice {
  shape: FieldShape;
  /** Best first; never empty. */
  groups: readonly [Group, ...Group[]];
  pinned: boolean;
  ranking: Ranking;
}

/** "newest 12 May 2025" by the vendors' own dates; "asked 3 June 2025" when no vendor gives one. */
const whenText = (claims: readonly Evidence[]): string => {
  const observed = dateInWords(newestDate(claims, 'observedAt'));
  if (observed !== undefined) return `newest ${observed}`;
  return `asked ${dateInWords(newestDate(claims, 'fetchedAt')) ?? 'at an unknown time'}`;
};

const supportText = (voices: number, all: number): string => {
  if (all === 1) return 'Only one provider tells';
  if (voices === all) return all === 2 ? 'Both providers agree' : `All ${all} providers agree`;
  return voices === 1 ? `1 of ${all} providers says so` : `${voices} of ${all} providers agree`;
};

const DECISIONS = {
  aside: 'the one of the present job',
  support: 'the surest one',
  observed: 'the newest one',
  fetched: 'the one asked for last',
  order: 'the first in your order of providers',
  key: 'one of equals',
} as const;

/** One sentence for the user: why groups[0] stands there, who says so, and of when that is. */
export const explainChoice = ({ shape, groups, pinned, ranking }: Choice): string => {
  const [first, second] = groups;
  const voices = countVoices(first.claims);
  const support = supportText(voices, countVoices(groups.flatMap(({ claims }) => claims)));
  const sentence = `${support}; ${whenText(first.claims)}`;
  if (pinned) return `You chose this one. ${sentence}`;
  if (shape === 'list' || second === undefined || voices > 1) return sentence;
  return `${sentence}; ${groups.length} values, this is ${DECISIONS[decidedBy(ranking, first, second)]}`;
};
