import { identityLabel } from '@/lib/core/identity/key';
import { canonicalSlugs } from './canonical-slug';
import type { Subject } from './claim';
import { compareNames } from './compare-names';
import { handleAtCompany, nameScore } from './gate-likeness';
import { nameText, weighed } from './gate-rule';
import type { Case, Rule, Weighed } from './gate-rule';
import { personalAddresses } from './known-person';
import type { KnownPerson } from './known-person';
import { sharedTraitsOf } from './traits';

/** True when accepted answers name somebody, and none of this answer's names can be that person's. */
export const contradicts = (names: readonly string[], known: readonly string[]): boolean =>
  names.length > 0 &&
  known.length > 0 &&
  names.every((name) => known.every((other) => compareNames(name, other) === 'different'));

/** Slugs are compared whole. An echo that is known ties the answer to the question although the person renamed the profile. */
const knownSlug: Rule = ({ subject, known, label }) => {
  const slugs = new Set(known.slugs.map(({ slug }) => slug));
  const own = canonicalSlugs(subject.slugs);
  const match = own.find(({ slug }) => slugs.has(slug));
  if (match !== undefined)
    return weighed('same', 'slug', `${label} answered about linkedin.com/in/${match.slug}`);
  const echo = canonicalSlugs(subject.echoes).find(({ slug }) => slugs.has(slug));
  if (echo === undefined) return undefined;
  const renamed = own.find(({ opaque }) => !opaque);
  const now = renamed === undefined ? '' : `, which is now linkedin.com/in/${renamed.slug}`;
  return weighed('same', 'slug', `${label} answered the question about linkedin.com/in/${echo.slug}${now}`);
};

/** An address stands for one person; still, a plainly different name is for the user to look at. */
const knownAddress: Rule = ({ subject, known, label }) => {
  const own = new Set(personalAddresses(subject.emails));
  const asked = personalAddresses(known.askedEmails).find((address) => own.has(address));
  const address =
    asked ?? (isOtherSlug({ subject, known, label }) ? undefined : known.emails.find((one) => own.has(one)));
  if (address === undefined) return undefined;
  if (contradicts(subject.names, known.names)) {
    return weighed(
      'weak',
      'none',
      `${label} gives ${address} to ${nameText(subject)}, other answers name ${known.names[0]}`,
    );
  }
  return weighed('same', 'address', `${label}'s answer has the address ${address}`);
};

/** Opaque member ids cannot be compared with public slugs, so they speak neither for nor against. */
const isOtherSlug = ({ subject, known }: Case): boolean => {
  const isPublic = ({ opaque }: { opaque: boolean }) => !opaque;
  const named = canonicalSlugs([...subject.slugs, ...subject.echoes]).some(isPublic);
  return named && known.slugs.some(isPublic);
};

/** What an accepted answer of the same name shares, in words: enough that two strangers of one name would not share it; else undefined. */
const sharedWithNamesake = ({ subject, known }: Case): string | undefined => {
  for (const other of known.traits) {
    const shared = sharedTraitsOf(subject, other);
    if (shared !== undefined) return shared;
  }
  return undefined;
};

/** The answer names a profile, a profile is known, and they are not the same (knownSlug would have spoken). */
const otherSlug: Rule = (given) => {
  if (!isOtherSlug(given)) return undefined;
  const { subject, known, label } = given;
  const [slug] = canonicalSlugs([...subject.slugs, ...subject.echoes]).filter(({ opaque }) => !opaque);
  const reason = `Asked for ${identityLabel(known.asked)}, ${label} answered about linkedin.com/in/${slug?.slug ?? ''}`;
  const own = new Set(personalAddresses(subject.emails));
  const address = known.emails.find((one) => own.has(one));
  const shared = address === undefined ? sharedWithNamesake(given) : `the address ${address}`;
  if (shared === undefined || contradicts(subject.names, known.names))
    return weighed('different', 'none', reason);
  // Without an echo a renamed profile looks like another person; what both answers have makes it worth a question.
  return { verdict: 'weak', ground: 'none', reasons: [reason, `Both have ${shared}`] };
};

const otherName: Rule = ({ subject, known, label }) =>
  contradicts(subject.names, known.names)
    ? weighed(
        'different',
        'none',
        `${label} answered about ${nameText(subject)}, other answers name ${known.names[0]}`,
      )
    : undefined;

/** info@ and sales@ belong to nobody, so an answer to them alone is never sure. */
const genericMailbox: Rule = ({ known, label }) => {
  const [address] = known.askedEmails;
  if (address === undefined || known.emails.length > 0) return undefined;
  return weighed(
    'weak',
    'none',
    `${address} is a shared mailbox, so ${label}'s answer may be about anybody there`,
  );
};

const sharedTraits: Rule = (given) => {
  const shared = sharedWithNamesake(given);
  if (shared === undefined) return undefined;
  const { subject, label } = given;
  const reason = `${label}'s answer has the name ${nameText(subject)} and shares ${shared} with an accepted answer`;
  return weighed('same', 'pattern', reason);
};

const nothingButName: Rule = ({ subject, known, label }) =>
  weighed(
    'weak',
    'none',
    `Asked for ${identityLabel(known.asked)}, ${label} answered about ${nameText(subject)} and only the name can be compared`,
  );

/** The first rule that speaks decides. */
const RULES: readonly Rule[] = [
  knownSlug,
  knownAddress,
  otherSlug,
  otherName,
  sharedTraits,
  genericMailbox,
  nameScore,
  handleAtCompany,
  nothingButName,
];

/** Judges an answer about a person. */
export const weighPerson = (subject: Subject, known: KnownPerson, label: string): Weighed => {
  for (const rule of RULES) {
    const verdict = rule({ subject, known, label });
    if (verdict !== undefined) return verdict;
  }
  return weighed('weak', 'none', `${label}'s answer cannot be compared`);
};
