import type { Identity } from '@/lib/core/identity/types';
import type { CallState } from '@/lib/core/lookup-status';
import type { PaceState } from '@/lib/core/pace';
import type { Problem } from '@/lib/core/problem';
import type { ProviderId } from '@/lib/core/profile/claim';
import type { Pins } from '@/lib/core/profile/profile';
import type { KeyDerivation } from './passphrase';
import type { Sealed } from './seal';

/** All instants are ISO 8601 in UTC. */

export interface PersonRow {
  id: string;
  createdAt: string;
  /** When somebody last looked this person up; History sorts by it. */
  openedAt: string;
  /** What History shows and searches; a copy that every look-up renews. */
  name: string;
  about: string;
  /** What else History finds the person by: place, phones, employers, schools. Absent until a look-up has renewed it. */
  findBy?: string;
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
  /** Calls with the same one went out as one request. */
  batchId?: string;
  /** The user's own day on which it was reserved, "2026-03-10": the budget it counts against. */
  day: string;
  /** A job still has to be asked for the rest of the answer. */
  awaits?: boolean;
  /** Why and until when a reserved call is held back: the vendor takes no more at the moment. */
  heldUntil?: string;
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
  /** How many polls the vendor answered with "not ready". */
  attempt: number;
  /** How many polls in a row brought no answer of the job at all: offline, 429, 5xx. They do not count as asked. */
  missed: number;
  createdAt: string;
  nextPollAt: string;
}

/** The raw answer to a batch, from its arrival until every part of it is stored with its own person. */
export interface BatchRow {
  /** The calls' batchId. */
  id: string;
  answer: {
    id: string;
    status: number;
    headers: Readonly<Record<string, string>>;
    body: string;
    receivedAt: string;
  };
}

/** A call of which something came that its look-up has not heard yet. */
export interface EndingRow {
  callId: string;
}

/** What one provider's calls of one day count for: settled ones by what they cost, open and doubtful ones by what they may cost. */
export interface SpendingRow {
  /** "<provider> <day>" */
  id: string;
  provider: ProviderId;
  /** The user's own calendar day: "2026-03-10". */
  day: string;
  credits: number;
}

/** How a vendor stands with us, by the name of the limit. */
export interface PaceRow extends PaceState {
  key: string;
}

/** Credits left at the vendor, as it last told. */
export interface BalanceRow {
  provider: ProviderId;
  credits: number;
  at: string;
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
  /** 'sent' until it has ended; then the HTTP status, or the kind of Problem when no answer came. */
  status: string;
}

export interface SecretRow {
  id: string;
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
  /** The id was sealed in with it; absent in rows that an early version wrote. */
  bound?: true;
  /** The last four characters, to recognise it by. */
  hint: string;
}

/** Somebody whom the user wants forgotten: nothing but a keyed hash of each identity, so that she is recognised and not found here. */
export interface ForgottenRow {
  /** HMAC-SHA-256 of identityKey, by this browser's own key. */
  hash: string;
  /** Equal for the hashes of one person; says nothing about her. */
  group: string;
  at: string;
}

/** The key that hashes of people are made with; made at the first forgetting. */
export interface SaltRow {
  id: 'forgotten';
  /** HMAC, not extractable. */
  key: CryptoKey;
}

/** Tells this database from another one that a browser made in its place. */
export interface MarkRow {
  id: 'mirror';
  value: string;
}

/** What is left of a call whose person is gone: that it was paid, or may have been, and how much it counts. Names nobody. */
export interface MoneyRow {
  /** The call's id. */
  id: string;
  provider: ProviderId;
  /** The user's own day, as in the budget. */
  day: string;
  state: CallState;
  credits: number;
}

/** The key of secrets without a passphrase. */
export interface DeviceKeyRow {
  id: 'device';
  /** Absent in one that an early version made. */
  generation?: string;
  /** AES-GCM, not extractable. */
  key: CryptoKey;
}

/** The key of secrets behind a passphrase, sealed by it; there is no device key beside it. */
export interface VaultRow extends Sealed {
  id: 'vault';
  generation: string;
  derivation: KeyDerivation;
}

export type KeyRow = DeviceKeyRow | VaultRow;

export interface PushRow {
  id: string;
  personId: string;
  /**
   * prepared: shown, not sent. sent: the call left, or is about to. unknown: no answer came, and Zoho had nothing of it yet when it was
   * looked for. gone: the record was deleted in Zoho.
   */
  state: 'prepared' | 'sent' | 'unknown' | 'done' | 'failed' | 'undone' | 'gone';
  createdAt: string;
  sentAt?: string;
  /** What the person could be found by; two rows that share one are about the same person. */
  keys: readonly string[];
  /** The CRM's records of this person that the dialog showed: CrmMatch of lib/crm/types. */
  matches: unknown;
  /** A CrmDiff and then a Receipt of lib/crm/types; storage knows neither. */
  diff: unknown;
  receipt?: unknown;
  /** The push that made the account of this contact: taken back with it. */
  companyPushId?: string;
}

/** The fields of one module of the connected CRM, so that a push need not read them anew. */
export interface CrmFieldsRow {
  module: string;
  /** As lib/crm wrote them. */
  fields: unknown;
  fetchedAt: string;
}

/** How a person stands in the CRM, as it last told. */
export interface CrmStandingRow {
  personId: string;
  /** What the person could be found by then. */
  keys: readonly string[];
  checkedAt: string;
  /** A Standing of lib/push; storage does not know it. */
  standing: unknown;
}
