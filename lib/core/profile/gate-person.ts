import { identityLabel } from '@/lib/core/identity/key';
import { gateWords } from '@/lib/core/words/en/gate';
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
  if (match !== undefined) return weighed('same', 'slug', gateWords.profile(label, match.slug));
  const echo = canonicalSlugs(subject.echoes).find(({ slug }) => slugs.has(slug));
  if (echo === undefined) return undefined;
  const renamed = own.find(({ opaque }) => !opaque);
  const reason =
    renamed === undefined
      ? gateWords.echo(label, echo.slug)
      : gateWords.renamed(label, echo.slug, renamed.slug);
  return weighed('same', 'slug', reason);
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
      gateWords.addressOfOther(label, address, nameText(subject), known.names[0] ?? ''),
    );
  }
  return weighed('same', 'address', gateWords.hasAddress(label, address));
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

const bothHaveTraits = (given: Case): string | undefined => {
  const shared = sharedWithNamesake(given);
  return shared === undefined ? undefined : gateWords.bothHave(shared);
};

/** The answer names a profile, a profile is known, and they are not the same (knownSlug would have spoken). */
const otherSlug: Rule = (given) => {
  if (!isOtherSlug(given)) return undefined;
  const { subject, known, label } = given;
  const [slug] = canonicalSlugs([...subject.slugs, ...subject.echoes]).filter(({ opaque }) => !opaque);
  const reason = gateWords.otherProfile(identityLabel(known.asked), label, slug?.slug ?? '');
  const own = new Set(personalAddresses(subject.emails));
  const address = known.emails.find((one) => own.has(one));
  const both = address === undefined ? bothHaveTraits(given) : gateWords.bothHaveAddress(address);
  if (both === undefined || contradicts(subject.names, known.names))
    return weighed('different', 'none', reason);
  // Without an echo a renamed profile looks like another person; what both answers have makes it worth a question.
  return { verdict: 'weak', ground: 'none', reasons: [reason, both] };
};

const otherName: Rule = ({ subject, known, label }) =>
  contradicts(subject.names, known.names)
    ? weighed('different', 'none', gateWords.otherName(label, nameText(subject), known.names[0] ?? ''))
    : undefined;

/** info@ and sales@ belong to nobody, so an answer to them alone is never sure. */
const genericMailbox: Rule = ({ known, label }) => {
  const [address] = known.askedEmails;
  if (address === undefined || known.emails.length > 0) return undefined;
  return weighed('weak', 'none', gateWords.sharedMailbox(address, label));
};

const sharedTraits: Rule = (given) => {
  const shared = sharedWithNamesake(given);
  if (shared === undefined) return undefined;
  const { subject, label } = given;
  const reason = gateWords.sharesTraits(label, nameText(subject), shared);
  return weighed('same', 'pattern', reason);
};

const nothingButName: Rule = ({ subject, known, label }) =>
  weighed('weak', 'none', gateWords.onlyName(identityLabel(known.asked), label, nameText(subject)));

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
  return weighed('weak', 'none', gateWords.incomparable(label));
};
