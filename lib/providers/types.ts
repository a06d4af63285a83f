import type * as z from 'zod/mini';
import type { Claim, ProviderId, Subject } from '@/lib/core/profile/claim';
import type { FieldKey } from '@/lib/core/profile/fields';
import type { Identity } from '@/lib/core/identity/types';
import type { Problem } from '@/lib/core/problem';
import type { TariffItem } from '@/lib/core/tariff';
import type { ConnectionId, HttpAnswer, HttpCall } from '@/lib/http/types';

/** What is asked, and what accepted answers already told about the person. */
export interface Query {
  identity: Identity;
  /** Other identities that accepted answers tie to the same person. */
  also: readonly Identity[];
  known: Readonly<Partial<Record<'fullName' | 'company' | 'companyDomain', string>>>;
}

/** An estimate or a bill, in the vendor's credits. */
export interface Price {
  credits: number;
  /** The most it can cost, where that differs. */
  atMost?: number;
}

export type Outcome =
  | {
      status: 'found';
      subject: Subject;
      claims: readonly Claim[];
      spent: Price;
      notes: readonly string[];
      ticket?: Ticket;
    }
  | { status: 'not-found'; askAgainAfterMs?: number; spent: Price; note?: string }
  | { status: 'scheduled'; ticket: string; pollAfterMs: number; spent: Price }
  | { status: 'failed'; problem: Problem };

/** More to come by polling although the main answer is here (Apollo's phones). */
export interface Ticket {
  ticket: string;
  pollAfterMs: number;
}

/** One person's part of an answer to several: what `interpret` reads as if this person had been asked for alone. */
export type BatchPart = Pick<HttpAnswer, 'status' | 'body'>;

/** Several identities in one call. Pure like the rest: the executor sends it and keeps each part with its own person. */
export interface Batch<Settings> {
  /** The most queries in one call. */
  size: number;
  /** Only queries of one group may share a call (Crustdata: profile URLs or emails, never both); undefined: this one is asked alone. */
  group(query: Query, settings: Settings): string | undefined;
  call(queries: readonly Query[], settings: Settings): HttpCall;
  /**
   * Takes the answer apart: one part per query, in the order of the queries, matched by what the vendor repeats of the question and never
   * by position. Who is not in the answer gets the part that says so in the vendor's own way ("[]"); a refusal of the whole call is
   * everybody's part. Total: a strange answer gives parts that `interpret` reads as a Problem.
   */
  split(answer: HttpAnswer, queries: readonly Query[], settings: Settings): readonly BatchPart[];
}

/** A provider is data and pure functions. It never fetches, stores, waits or sees a key. */
export interface Provider<Settings> {
  id: ProviderId;
  /** The name on screen (SCREENS.md). */
  label: string;
  connection: ConnectionId;
  /** Named in no look-up until its key is saved: one of several vendors that a user may have or not. */
  optional?: true;
  accepts: readonly Identity['kind'][];
  /** By field that an organisation may forbid: the options with which it is not asked for. Absent: nothing asks for it alone. */
  without?: Readonly<Partial<Record<FieldKey, Readonly<Record<string, unknown>>>>>;
  /** Parses to the defaults from `{}`. */
  settings: z.ZodMiniType<Settings>;
  /** What else must be known first (Zia organization needs a company). Empty when the query can be sent. */
  missing(query: Query, settings: Settings): readonly FieldKey[];
  /** Why nothing can be sent although nothing is missing (Zia: the rules leave no input), in plain words; undefined when it can. */
  refuses?(query: Query, settings: Settings): string | undefined;
  /** What the vendor charges for what; the user may correct each line (`settings.prices`). Absent: nothing to correct. */
  tariff?: readonly TariffItem[];
  /** An estimate, shown before any money is spent; undefined when the user emptied a price it takes: then nobody is asked. */
  price(query: Query, settings: Settings): Price | undefined;
  call(query: Query, settings: Settings): HttpCall;
  /** For vendors that answer with a job. */
  poll?(ticket: string, settings: Settings): HttpCall;
  /** Milliseconds to wait before poll number `attempt` (1 is the first); undefined when it is time to give up. */
  pollDelayMs?(attempt: number): number | undefined;
  /** Total: a strange answer is a Problem, never a throw. Works on the answer of `call` and of `poll`. */
  interpret(answer: HttpAnswer, query: Query, settings: Settings): Outcome;
  /** For vendors that take several identities at once. */
  batch?: Batch<Settings>;
  /** Free key test. */
  check(settings: Settings): HttpCall;
  /**
   * Reads the answer of `check`: undefined `problem` means the key works; `note` tells what the vendor said (credits left, user), and
   * `creditsLeft` the balance alone, where it is told.
   */
  readCheck(answer: HttpAnswer): { problem?: Problem; note?: string; creditsLeft?: number };
}
