import type { Identity } from '@/lib/core/identity/types';
import type { CallState } from '@/lib/core/lookup-status';
import type { Problem } from '@/lib/core/problem';
import type { ProviderId } from '@/lib/core/profile/claim';
import type { Pins } from '@/lib/core/profile/profile';

/** All instants are ISO 8601 in UTC. */

export interface PersonRow {
  id: string;
  createdAt: string;
  /** When somebody last looked this person up; History sorts by it. */
  openedAt: string;
  /** What History shows and searches; a copy that every look-up renews. */
  name: string;
  about: string;
  pins: Pins;
  /** Weak answers that the user said are about this person. */
  confirmed: readonly string[];
}

export interface IdentityRow {
  /** identityKey(identity) */
  key: string;
  personId: string;
  identity: Identity;
}

/** What was asked, stored with its answer so that a better mapping can read the answer again. */
export interface Question {
  identity: Identity;
  also: readonly Identity[];
  known: Readonly<Partial<Record<'fullName' | 'company' | 'companyDomain', string>>>;
}

export interface AnswerRow {
  id: string;
  callId: string;
  personId: string;
  provider: ProviderId;
  question: Question;
  /** The provider's settings at the time. */
  settings: unknown;
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string;
  receivedAt: string;
}

/** One line of the journal: a call that may cost money. */
export interface CallRow {
  id: string;
  provider: ProviderId;
  personId: string;
  /** identityKey of the question's identity. */
  identityKey: string;
  state: CallState;
  question: Question;
  settings: unknown;
  /** The most it may cost, in the vendor's credits. */
  price: number;
  spent?: number;
  outcome?: 'found' | 'not-found' | 'scheduled';
  /** A "not found" holds until then. */
  askAgainAt?: string;
  problem?: Problem;
  note?: string;
  createdAt: string;
  sentAt?: string;
  endedAt?: string;
}

/** A vendor's job that has to be asked for its result. Its id is the call's. */
export interface JobRow {
  callId: string;
  personId: string;
  provider: ProviderId;
  ticket: string;
  /** How many polls were sent. */
  attempt: number;
  nextPollAt: string;
}

/** The user's wish to know a person: what may be asked without another click. */
export interface LookupRow {
  personId: string;
  identity: Identity;
  state: 'active' | 'stopped';
  startedAt: string;
  /** Providers that the user's click covers: nobody else is asked without another one. */
  planned: readonly ProviderId[];
  /** Answers from before this instant are not reused (Refresh). */
  freshAfter?: string;
}

/** One request that left the extension: the ledger. No secret and no query. */
export interface RequestRow {
  id: string;
  at: string;
  method: string;
  host: string;
  purpose: string;
  personal: readonly string[];
  credits: number;
  /** HTTP status, or the kind of Problem when no answer came. */
  status: string;
}

export interface SecretRow {
  id: string;
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
  /** The last four characters, to recognise it by. */
  hint: string;
}

export interface KeyRow {
  id: 'device';
  /** AES-GCM, not extractable. */
  key: CryptoKey;
}

export interface PushRow {
  id: string;
  personId: string;
  state: 'prepared' | 'sent' | 'done' | 'failed' | 'undone';
  createdAt: string;
  /** A CrmDiff and then a Receipt of lib/crm/types; storage knows neither. */
  diff: unknown;
  receipt?: unknown;
}
