import type { ClaimOf } from './claim';
import { combineValues } from './combine';
import { bucket } from './group';
import { normalKey } from './normalise/key';
import { isNearlySame, isSlipOfLongText } from './normalise/near';
import { countSchoolWords, degreeKey, schoolKey } from './normalise/study';
import { foldText } from './normalise/text';
import type { ValueGroup } from './profile';
import { countVoices, sortClaims } from './rank';
import type { Ranking } from './rank';

type StudyClaim = ClaimOf<'education'>;

const schoolOf = ({ value }: StudyClaim): string => schoolKey(value.school);
const degreeOf = ({ value }: StudyClaim): string => degreeKey(value.degree ?? '');

/** One of the spellings, the same whatever the order of the claims. */
const spelling = (claims: readonly StudyClaim[]): string =>
  claims.map(({ value }) => foldText(value.school)).sort()[0] ?? '';

/** Without what may be a slip in a short word ("University oof Northfield"), as long as two words are left to tell schools apart. */
const longWords = (school: string): string => {
  const words = school.split(' ').filter((word) => word.length > 3);
  return words.length > 1 ? words.join(' ') : school;
};

/** The claims about each school, a spelling with a slip of the keyboard among those of the school that it means. */
const bySchool = (claims: readonly StudyClaim[]): readonly (readonly StudyClaim[])[] => {
  const exact = [...bucket(claims, schoolOf)].sort(
    ([one, ownClaims], [other, otherClaims]) =>
      otherClaims.length - ownClaims.length || (one < other ? -1 : 1),
  );
  const schools = new Map<string, StudyClaim[]>();
  for (const [school, same] of exact) {
    const text = spelling(same);
    const known = [...schools].find(
      ([head, others]) =>
        isNearlySame(head, school) ||
        longWords(head) === longWords(school) ||
        isSlipOfLongText(spelling(others), text),
    )?.[0];
    schools.set(known ?? school, [...(schools.get(known ?? school) ?? []), ...same]);
  }
  return [...schools.values()];
};

/** The degree that this one means among those of the school: itself, or the only one of its level ("Bachelors"). */
const degreeAmong = (degree: string, degrees: readonly string[]): string => {
  const level = degree.split(' ')[0] ?? '';
  const more = degrees.filter((other) => other.startsWith(`${level} `));
  return degree === level && more.length === 1 ? (more[0] ?? degree) : degree;
};

/**
 * The best claim first, but before it those that spell the school better: with words that schools are called by ("Univesity" is none), then
 * as more providers do.
 */
const bestSpellingFirst = (claims: readonly StudyClaim[], ranking: Ranking): StudyClaim[] => {
  const spellings = bucket(claims, schoolOf);
  const voices = (claim: StudyClaim): number => countVoices(spellings.get(schoolOf(claim)) ?? []);
  const words = ({ value }: StudyClaim): number => countSchoolWords(value.school);
  return sortClaims(claims, ranking).sort(
    (one, other) => words(other) - words(one) || voices(other) - voices(one),
  );
};

const toGroup = (claims: readonly StudyClaim[], ranking: Ranking): ValueGroup<'education'>[] => {
  const sorted = bestSpellingFirst(claims, ranking);
  const [best, ...others] = sorted;
  if (best === undefined) return [];
  const keys = claims.map(({ field, value }) => normalKey(field, value)).sort();
  const value = combineValues('education', [best.value, ...others.map((claim) => claim.value)]);
  return [{ key: keys.at(-1) ?? '', value, claims: sorted }];
};

/** Studies by school and degree. A claim without a degree joins the school's only degree; with several it stands for itself. */
export const groupEducation = (claims: readonly StudyClaim[], ranking: Ranking): ValueGroup<'education'>[] =>
  bySchool(claims).flatMap((atSchool) => {
    const all = [...new Set(atSchool.map(degreeOf))].filter((degree) => degree !== '').sort();
    const degrees = [...new Set(all.map((degree) => degreeAmong(degree, all)))];
    const [only] = degrees.length === 1 ? degrees : [];
    const keyed = bucket(atSchool, (claim) => only ?? degreeAmong(degreeOf(claim), all));
    return [...keyed.values()].flatMap((same) => toGroup(same, ranking));
  });
