import type { Claim } from './claim';
import { companyKey } from './normalise/company';
import { jobTitleKey } from './normalise/job-title';
import { isNearlySame } from './normalise/near';
import { nameWords } from './normalise/person-name';
import { foldedWords } from './normalise/text';

/** One kind of text: its keys, in which a spelling with a slip of the keyboard has the key of the right one. */
export interface Spellings {
  keyOf(text: string): string;
  /** False for a text of which the answers together have a better spelling. */
  isRight(text: string): boolean;
}

/** What is known about spelling from everything that is claimed about one person. */
export interface Vocabulary {
  companies: Spellings;
  titles: Spellings;
  /** Words of the person's name. */
  isRightName(name: string): boolean;
}

/** The keys by how many claims use them: the most used spelling of a word is the right one, the first in the alphabet among equals. */
const headsOf = (keys: readonly string[]): ReadonlyMap<string, string> => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const ranked = [...counts].sort(
    ([one, uses], [other, otherUses]) => otherUses - uses || (one < other ? -1 : 1),
  );
  const heads: string[] = [];
  const result = new Map<string, string>();
  for (const [key] of ranked) {
    const head = heads.find((candidate) => isNearlySame(candidate, key)) ?? key;
    if (head === key) heads.push(key);
    result.set(key, head);
  }
  return result;
};

const spellings = (keyOf: (text: string) => string, texts: readonly string[]): Spellings => {
  const heads = headsOf(texts.map(keyOf));
  return {
    keyOf: (text) => {
      const key = keyOf(text);
      return heads.get(key) ?? key;
    },
    isRight: (text) => {
      const key = keyOf(text);
      return (heads.get(key) ?? key) === key;
    },
  };
};

/** Words of the name as names, profile addresses and mail handles have them. */
const wordsOfNames = (claims: readonly Claim[]): string[] =>
  claims.flatMap((claim) => {
    switch (claim.field) {
      case 'fullName':
      case 'firstName':
      case 'lastName':
        return nameWords(claim.value);
      case 'linkedin':
        return foldedWords(claim.value.slice(claim.value.lastIndexOf('/') + 1));
      case 'workEmail':
      case 'personalEmail':
      case 'pastEmail':
        return foldedWords(claim.value.address.split('@', 1)[0] ?? '');
      default:
        return [];
    }
  });

/** The order of the claims plays no part. */
export const vocabularyOf = (claims: readonly Claim[]): Vocabulary => {
  const companies = claims.flatMap((claim) =>
    claim.field === 'company' ? [claim.value] : claim.field === 'experience' ? [claim.value.company] : [],
  );
  const titles = claims.flatMap((claim) =>
    claim.field === 'jobTitle'
      ? [claim.value]
      : claim.field === 'experience'
        ? (claim.value.title ?? [])
        : [],
  );
  const names = headsOf(wordsOfNames(claims));
  return {
    companies: spellings(companyKey, companies),
    titles: spellings(jobTitleKey, titles),
    isRightName: (name) => nameWords(name).every((word) => (names.get(word) ?? word) === word),
  };
};
