import { gateWords } from '@/lib/core/words/en/gate';
import type { Subject } from './claim';
import type { KnownPerson } from './known-person';
import type { Verdict } from './profile';

/**
 * What a verdict rests on, strongest first; judgeAll accepts the strongest before the next. 'likeness' is weak: the name fits the address
 * that was asked for, which two vendors that name one person make enough.
 */
export type Ground = 'slug' | 'address' | 'pattern' | 'likeness' | 'none';

export interface Weighed extends Verdict {
  ground: Ground;
}

export interface Case {
  subject: Subject;
  known: KnownPerson;
  label: string;
}

export type Rule = (given: Case) => Weighed | undefined;

export const weighed = (verdict: Verdict['verdict'], ground: Ground, reason: string): Weighed => ({
  verdict,
  ground,
  reasons: [reason],
});

export const nameText = ({ names }: Subject): string => names[0] ?? gateWords.nameless;
