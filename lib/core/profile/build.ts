import { emailDomain } from '@/lib/core/identity/email';
import { isPersonalEmailHost } from '@/lib/core/identity/email-kind';
import { identityKey } from '@/lib/core/identity/key';
import type { Identity } from '@/lib/core/identity/types';
import type { SetAside } from '@/lib/core/lookup-status';
import { canonicalSlugs } from './canonical-slug';
import type { Claim, ProviderId, Subject } from './claim';
import { judgeAll } from './judge-all';
import { personalAddresses } from './known-person';
import { mergeProfile } from './merge';
import type { Pins, Profile, Verdict } from './profile';
import { traitsOf } from './traits';

/** One provider's interpreted answer. */
export interface Answer {
  answerId: string;
  provider: ProviderId;
  providerLabel: string;
  subject: Subject;
  claims: readonly Claim[];
}

export interface Build {
  asked: Identity;
  /** Other identities known for this person. */
  also: readonly Identity[];
  answers: readonly Answer[];
  /** Ids of weak answers of which the user said "same person". */
  accepted: ReadonlySet<string>;
  pins: Pins;
  order: readonly ProviderId[];
}

export interface BuiltProfile {
  profile: Profile;
  /** By answer id. */
  verdicts: ReadonlyMap<string, Verdict>;
  setAside: readonly SetAside[];
  /** What was asked first, then every slug and personal address that accepted answers tie to this person. */
  identities: readonly Identity[];
  /** What a provider that needs more than an identity can be asked with. */
  known: Readonly<Partial<Record<'fullName' | 'company' | 'companyDomain', string>>>;
}

const identitiesOf = ({ slugs, emails }: Subject): Identity[] => [
  ...canonicalSlugs(slugs).map(({ slug }): Identity => ({ kind: 'linkedin', slug })),
  ...personalAddresses(emails).map((address): Identity => ({ kind: 'email', address })),
];

const withTraits = ({ subject, claims }: Answer): Subject =>
  subject.about === 'person' ? { ...subject, traits: traitsOf(claims) } : subject;

const withoutRepeats = (identities: readonly Identity[]): Identity[] => [
  ...new Map(identities.map((identity) => [identityKey(identity), identity])).values(),
];

/** The company's domain as merged; else the domain of a work address that was asked for. */
const companyDomainOf = (profile: Profile, asked: readonly Identity[]): string | undefined => {
  const work = asked.find((one) => one.kind === 'email' && !isPersonalEmailHost(one.address));
  return (
    profile.companyDomain?.groups[0].value ?? (work?.kind === 'email' ? emailDomain(work.address) : undefined)
  );
};

/** Everything known about one person, from the stored answers alone: a pure function, the same whatever the order of arrival. */
export const buildProfile = ({
  asked,
  also,
  answers: arrived,
  accepted,
  pins,
  order,
}: Build): BuiltProfile => {
  const answers = [...new Map(arrived.map((answer) => [answer.answerId, answer])).values()];
  const judged = answers.map((answer) => ({ ...answer, subject: withTraits(answer) }));
  const verdicts = judgeAll({ asked, also, answers: judged, confirmed: accepted });
  const sorted = answers.toSorted((one, other) => (one.answerId < other.answerId ? -1 : 1));
  const trusted = sorted.filter(({ answerId }) => verdicts.get(answerId)?.verdict === 'same');
  const profile = mergeProfile({ claims: trusted.flatMap(({ claims }) => claims), pins, order });
  const people = trusted.filter(({ subject }) => subject.about === 'person');
  const fullName = profile.fullName?.groups[0].value;
  const company = profile.company?.groups[0].value;
  const companyDomain = companyDomainOf(profile, [asked, ...also]);
  return {
    profile,
    verdicts,
    setAside: setAside(sorted, verdicts),
    identities: withoutRepeats([asked, ...also, ...people.flatMap(({ subject }) => identitiesOf(subject))]),
    known: {
      ...(fullName !== undefined && { fullName }),
      ...(company !== undefined && { company }),
      ...(companyDomain !== undefined && { companyDomain }),
    },
  };
};

const setAside = (answers: readonly Answer[], verdicts: ReadonlyMap<string, Verdict>): SetAside[] =>
  answers.flatMap(({ answerId, provider, providerLabel, subject }) => {
    const judged = verdicts.get(answerId);
    if (judged === undefined || judged.verdict === 'same') return [];
    const { verdict, reasons } = judged;
    const names = subject.about === 'organization' ? subject.companies : subject.names;
    return [{ answerId, provider, label: providerLabel, verdict, reasons, names }];
  });
