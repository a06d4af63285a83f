import type { Identity } from '@/lib/core/identity/types';
import { gateWords } from '@/lib/core/words/en/gate';
import { canonicalSlugs } from './canonical-slug';
import type { Subject } from './claim';
import { weigh } from './gate';
import { contradicts } from './gate-person';
import type { Ground, Weighed } from './gate-rule';
import type { Verdict } from './profile';
import { sharedTraitsOf } from './traits';

/** An answer as the gate sees it. */
export interface JudgedAnswer {
  answerId: string;
  providerLabel: string;
  subject: Subject;
}

export interface Trial {
  asked: Identity;
  also: readonly Identity[];
  answers: readonly JudgedAnswer[];
  /** Ids of answers of which the user said that they are about this person. */
  confirmed: ReadonlySet<string>;
}

const GROUNDS: readonly Ground[] = ['slug', 'address', 'pattern'];

const nameDifferentProfiles = (one: Subject, other: Subject): boolean => {
  const a = canonicalSlugs(one.slugs).filter(({ opaque }) => !opaque);
  const b = canonicalSlugs(other.slugs).filter(({ opaque }) => !opaque);
  return a.length > 0 && b.length > 0 && !a.some(({ slug }) => b.some((known) => known.slug === slug));
};

/** Two answers that pass on the same ground but cannot both be right. A slug decides by itself; an address is shared by namesakes' errors. */
const conflict = (ground: Ground, one: Subject, other: Subject): boolean => {
  if (ground === 'slug' || one.about !== 'person' || other.about !== 'person') return false;
  if (contradicts(one.names, other.names)) return true;
  return ground === 'pattern' && nameDifferentProfiles(one, other);
};

interface Pending {
  answer: JudgedAnswer;
  weighed: Weighed;
}

/**
 * The answers that pass on this ground and that no other of them speaks against. Where only patterns fit, an answer that fits less well and
 * names another profile is doubt enough.
 */
const passOn = (ground: Ground, pending: readonly Pending[]): Pending[] => {
  const passed = pending.filter(({ weighed }) => weighed.ground === ground);
  const rivals = ground === 'pattern' ? pending.filter(({ weighed }) => weighed.ground === 'likeness') : [];
  return passed.filter(
    (one) =>
      ![...passed, ...rivals].some(
        (other) => other !== one && conflict(ground, one.answer.subject, other.answer.subject),
      ),
  );
};

const publicSlugs = ({ slugs }: Subject): string[] =>
  canonicalSlugs(slugs).flatMap(({ slug, opaque }) => (opaque ? [] : [slug]));

/** What two answers both name, in words; undefined when they name different people or nothing that tells. */
const bothName = (one: Subject, other: Subject): string | undefined => {
  const [slug] = publicSlugs(one).filter((own) => publicSlugs(other).includes(own));
  if (slug !== undefined) return `linkedin.com/in/${slug}`;
  return nameDifferentProfiles(one, other) ? undefined : sharedTraitsOf(one, other);
};

/**
 * Answers whose name fits the asked address and of which two vendors, each on its own, name the same person. None when a third such answer
 * names somebody else: then it is for the user to say.
 */
const agreeing = (pending: readonly Pending[]): Pending[] => {
  const likely = pending.filter(({ weighed }) => weighed.ground === 'likeness');
  const agreed = likely.flatMap((one): Pending[] => {
    const others = likely.filter(({ answer }) => answer.providerLabel !== one.answer.providerLabel);
    const [partner] = others.flatMap(({ answer }) => {
      const what = bothName(one.answer.subject, answer.subject);
      return what === undefined ? [] : [{ label: answer.providerLabel, what }];
    });
    if (partner === undefined) return [];
    const reason = gateWords.namesToo(partner.label, partner.what);
    return [
      { ...one, weighed: { ...one.weighed, verdict: 'same', reasons: [...one.weighed.reasons, reason] } },
    ];
  });
  const isDisputed = agreed.some((one) =>
    likely.some(({ answer }) => nameDifferentProfiles(one.answer.subject, answer.subject)),
  );
  return isDisputed ? [] : agreed;
};

const confirmedVerdict = (): Verdict => ({ verdict: 'same', reasons: [gateWords.confirmed] });

/** What is still 'same' at the end passed, but another answer that passed as well names somebody else. */
const unresolved = ({ answer, weighed: { verdict, reasons } }: Pending): Verdict =>
  verdict === 'same'
    ? {
        verdict: 'weak',
        reasons: [...reasons, gateWords.disagreeing(answer.providerLabel)],
      }
    : { verdict, reasons };

const sortedById = (answers: readonly JudgedAnswer[]): JudgedAnswer[] =>
  [...new Map(answers.map((answer) => [answer.answerId, answer])).values()].sort((one, other) =>
    one.answerId < other.answerId ? -1 : 1,
  );

/**
 * Judges all answers about one person together, since an accepted answer ties identities that let others pass (Apollo gives the address
 * by which Zia's answer is recognised). Works in whole rounds over sorted answers, strongest ground first, and starts again after each
 * acceptance, so that the order of arrival never matters. Every round but the last accepts an answer.
 */
export const judgeAll = ({ asked, also, answers, confirmed }: Trial): ReadonlyMap<string, Verdict> => {
  const verdicts = new Map<string, Verdict>();
  const accepted: Subject[] = [];
  let waiting = sortedById(answers);
  for (;;) {
    const pending = waiting.map((answer) => ({
      answer,
      weighed: weigh({ asked, also, accepted, ...answer }),
    }));
    const passed =
      GROUNDS.map((ground) => passOn(ground, pending)).find(({ length }) => length > 0) ?? agreeing(pending);
    const saidYes = pending.filter(
      ({ answer, weighed }) => confirmed.has(answer.answerId) && weighed.verdict !== 'different',
    );
    const batch = passed.length > 0 ? passed : saidYes;
    if (batch.length === 0) {
      for (const one of pending) verdicts.set(one.answer.answerId, unresolved(one));
      return verdicts;
    }
    for (const { answer, weighed } of batch) {
      const { verdict, reasons } = weighed;
      verdicts.set(answer.answerId, batch === passed ? { verdict, reasons } : confirmedVerdict());
      accepted.push(answer.subject);
    }
    waiting = waiting.filter(({ answerId }) => !verdicts.has(answerId));
  }
};
