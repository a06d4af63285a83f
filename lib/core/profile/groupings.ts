import type { ClaimOf } from './claim';
import { compareNames } from './compare-names';
import type { FieldKey, FieldValue } from './fields';
import { groupAlike } from './group-alike';
import type { IsAlike } from './group-alike';
import { groupEducation } from './group-education';
import { groupExperience } from './group-experience';
import type { CareerKnowledge } from './group-experience';
import { isNearlySame, isSlipOfLongText } from './normalise/near';
import { foldText } from './normalise/text';
import { e164 } from './normalise/phone';
import { isCoarserPlace, placeDetail } from './normalise/place';
import { isWithinQuantity, quantityDetail } from './normalise/quantity';
import type { ValueGroup } from './profile';
import type { Ranking } from './rank';

type Grouping<K extends FieldKey> = (
  claims: readonly ClaimOf<K>[],
  ranking: Ranking,
  pin?: string,
) => ValueGroup<K>[];

/** Fields whose values are the same in more ways than by equal keys. */
export type Groupings = { readonly [K in FieldKey]?: Grouping<K> };

interface TextGroup {
  key: string;
  value: string;
}

const isTypo = (head: TextGroup, other: TextGroup): boolean =>
  isNearlySame(head.key, other.key) || isSlipOfLongText(foldText(head.value), foldText(other.value));

/** "Jane D." and "Jane Q. Doe" are Jane Doe; nicknames are values of their own. */
const isSameName: IsAlike<'fullName'> = (head, other) =>
  isTypo(head, other) || compareNames(head.value, other.value, { nicknames: false }) === 'same';

/** More words in full say more, up to given and family name: a middle name is no reason to prefer a spelling. */
const nameDetail = (name: string): number =>
  Math.min(2, name.split(/\s+/).filter((word) => word.replace(/[^\p{L}]/gu, '').length > 1).length);

type TextField = { [K in FieldKey]: FieldValue<K> extends string ? K : never }[FieldKey];

const typos = <K extends TextField>(): Grouping<K> => groupAlike<K>(isTypo);

const domainOf = ({ key }: { key: string }): string => key.slice(key.lastIndexOf('@') + 1);

/** A vendor's word for an address that it made of the name and the company's usual pattern. */
const isGuess = ({ claims }: ValueGroup<'workEmail'>): boolean =>
  claims.every(({ value }) => /^(extrapolated|guessed)$/i.test(value.status ?? ''));

/** A guess at an employer of which an address is known says less than that address. */
const isGuessOf: IsAlike<'workEmail'> = (head, other) =>
  !isGuess(head) && isGuess(other) && domainOf(head) === domainOf(other);

const isCoarser = (head: { key: string }, other: { key: string }): boolean =>
  isCoarserPlace(other.key, head.key);

const isRougher = (head: { key: string }, other: { key: string }): boolean =>
  isWithinQuantity(head.key, other.key);

/** @param country ISO 3166-1 of where the person lives, for numbers that are written without a calling code. */
export const groupingsFor = (knowledge: CareerKnowledge, country: string | undefined): Groupings => {
  const isSameNumber: IsAlike<'phone'> = (head, other) => {
    const number = e164(head.value.number, country);
    return number !== undefined && number === e164(other.value.number, country);
  };
  const { companies, titles, isRightName } = knowledge.vocabulary;
  const nameSpelling = (name: string): number => Number(isRightName(name));
  return {
    fullName: groupAlike<'fullName'>(isSameName, (name) => 2 * nameDetail(name) + nameSpelling(name)),
    firstName: groupAlike<'firstName'>(isTypo, nameSpelling),
    lastName: groupAlike<'lastName'>(isTypo, nameSpelling),
    headline: typos<'headline'>(),
    jobTitle: groupAlike<'jobTitle'>(isTypo, (title) => Number(titles.isRight(title))),
    department: typos<'department'>(),
    company: groupAlike<'company'>(isTypo, (name) => Number(companies.isRight(name))),
    industry: typos<'industry'>(),
    phone: groupAlike<'phone'>(isSameNumber),
    location: groupAlike<'location'>(isCoarser, placeDetail),
    companySize: groupAlike<'companySize'>(isRougher, quantityDetail),
    companyRevenue: groupAlike<'companyRevenue'>(isRougher, quantityDetail),
    workEmail: groupAlike<'workEmail'>(isGuessOf, ({ status }) =>
      Number(!/^(extrapolated|guessed)$/i.test(status ?? '')),
    ),
    skills: typos<'skills'>(),
    languages: typos<'languages'>(),
    experience: groupExperience(knowledge),
    education: groupEducation,
  };
};
