import { gateWords } from '@/lib/core/words/en/gate';
import type { Claim, Subject } from './claim';
import { compareNames } from './compare-names';
import { companyKey } from './normalise/company';
import { linkKey } from './normalise/link';
import { phoneKey } from './normalise/phone';
import { schoolKey } from './normalise/study';

const traitOf = (claim: Claim): string | undefined => {
  switch (claim.field) {
    case 'company':
      return `employer ${companyKey(claim.value)}`;
    case 'experience':
      return `employer ${companyKey(claim.value.company)}`;
    case 'education':
      return `school ${schoolKey(claim.value.school)}`;
    case 'phone':
      return `phone ${phoneKey(claim.value.number)}`;
    case 'profiles':
      return `profile ${linkKey(claim.value.url)}`;
    default:
      return undefined;
  }
};

/** What an answer tells that another answer about the same person would tell too; see Subject. */
export const traitsOf = (claims: readonly Claim[]): string[] => [
  ...new Set(claims.flatMap((claim) => traitOf(claim) ?? [])),
];

/** Two people of one name share an employer now and then, hardly two, nor an employer and a school. Schools alone are too large. */
const isEnough = (shared: readonly string[]): boolean =>
  shared.length >= 2 && shared.some((trait) => !trait.startsWith('school '));

/** What two answers of the same name share, in words, when strangers of one name would not share as much; else undefined. */
export const sharedTraitsOf = (
  one: Pick<Subject, 'names' | 'traits'>,
  other: Pick<Subject, 'names' | 'traits'>,
): string | undefined => {
  const own = new Set(one.traits);
  const shared = [...new Set(other.traits?.filter((trait) => own.has(trait)))].sort();
  const isNamesake = one.names.some((name) =>
    other.names.some((name2) => compareNames(name, name2) === 'same'),
  );
  if (!isNamesake || !isEnough(shared)) return undefined;
  const [first = '', second = ''] = shared.map((trait) => trait.slice(trait.indexOf(' ') + 1));
  return gateWords.traits(first, second);
};
