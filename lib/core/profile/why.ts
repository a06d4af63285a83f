import { choiceWords } from '@/lib/core/words/en/choice';
import { dateInWords } from './date-words';
import type { FieldShape } from './fields';
import { countVoices, decidedBy, newestDate } from './rank';
import type { Group, Ranking, Reason } from './rank';
import type { FiledElsewhere } from './settle-emails';

/** What a choice is judged by. */
export interface Chosen {
  shape: FieldShape;
  /** Best first; never empty. */
  groups: readonly [Group, ...Group[]];
  pinned: boolean;
  ranking: Ranking;
}

/** Why groups[0] of a field stands there, before it is put into words: few people are ever looked at. */
export interface Choice {
  pinned: boolean;
  /** Independent providers that say so, and those that say anything. */
  voices: number;
  all: number;
  /** ISO 8601, by the vendors' own dates; when it was asked, where no vendor gives one. */
  observed: string | undefined;
  fetched: string | undefined;
  /** Where providers disagree, of how many values it is the best, and by what. */
  decided?: { values: number; by: Reason };
}

export const choiceOf = ({ shape, groups, pinned, ranking }: Chosen): Choice => {
  const [first, second] = groups;
  const voices = countVoices(first.claims);
  const isPlain = pinned || shape === 'list' || second === undefined || voices > 1;
  return {
    pinned,
    voices,
    all: groups.length === 1 ? voices : countVoices(groups.flatMap(({ claims }) => claims)),
    observed: newestDate(first.claims, 'observedAt'),
    fetched: newestDate(first.claims, 'fetchedAt'),
    ...(isPlain ? {} : { decided: { values: groups.length, by: decidedBy(ranking, first, second) } }),
  };
};

/** "newest 12 May 2025" by the vendors' own dates; "asked 3 June 2025" when no vendor gives one. */
const whenText = ({ observed, fetched }: Choice): string => {
  const newest = dateInWords(observed);
  if (newest !== undefined) return choiceWords.newest(newest);
  const asked = dateInWords(fetched);
  return asked === undefined ? choiceWords.askedUnknown : choiceWords.asked(asked);
};

const supportText = ({ voices, all }: Choice): string => {
  if (all === 1) return choiceWords.onlyOne;
  return voices === all ? choiceWords.allAgree(all) : choiceWords.someAgree(voices, all);
};

/**
 * Some sentences for the user: why groups[0] stands there, who says so, and of when that is.
 *
 * @param isElsewhere Nobody tells about the present job or the chosen company, so that the best there is may be out of date.
 */
export const explainChoice = (
  choice: Choice,
  isElsewhere: boolean,
  filed: readonly FiledElsewhere[],
): string => {
  const { pinned, decided } = choice;
  const parts = [supportText(choice), whenText(choice)];
  if (decided !== undefined) parts.push(choiceWords.decided[decided.by](decided.values));
  return choiceWords.sentences([
    ...(pinned ? [choiceWords.chosen] : []),
    choiceWords.parts(parts),
    ...(isElsewhere ? [choiceWords.elsewhere] : []),
    ...filed.map(({ field, address, providers }) => choiceWords.filed[field](address, providers)),
  ]);
};
