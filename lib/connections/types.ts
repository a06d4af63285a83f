import type * as z from 'zod/mini';
import type { ConnectionId, HttpAnswer, HttpCall, HttpResult } from '@/lib/http/types';
import type { PaceHint } from '@/lib/core/pace';
import type { Problem } from '@/lib/core/problem';

/** Where and with what a call goes out. */
export type Authorized =
  { ok: true; url: string; headers: Readonly<Record<string, string>> } | { ok: false; problem: Problem };

/** A request of the connection itself, for example to trade a refresh token for an access token. Never paid. */
export interface TokenCall {
  /** Absolute; its origin must be one of the connection's. */
  url: string;
  method: 'GET' | 'POST';
  headers: Readonly<Record<string, string>>;
  body: string;
  purpose: string;
}

/** What a connection may use; given by the edge so that connections stay testable. */
export interface ConnectionTools {
  exchange(call: TokenCall): Promise<HttpResult>;
  /** The connection's short-lived token, kept encrypted beside its secrets; undefined when there is none. */
  readToken(): Promise<string | undefined>;
  writeToken(token: string): Promise<void>;
  /** Runs alone among all contexts of the extension (Web Locks). */
  alone<T>(name: string, work: () => Promise<T>): Promise<T>;
  /** Milliseconds since the epoch. */
  now(): number;
}

/** How fast calls may follow each other; calls with the same `key` share it. */
export interface Pace {
  key: string;
  /** Calls in any 60 seconds, until the vendor's headers say another number. */
  perMinute?: number;
  /** Calls under way at the same time. */
  atOnce?: number;
}

/** Who we are to a vendor. The only place that sees a secret. */
export interface Connection<Secrets> {
  id: ConnectionId;
  label: string;
  /** Where the user makes a key, for vendors that know us by one. */
  keyPage?: string;
  /** Every origin a secret of this connection may be sent to. */
  origins: readonly string[];
  secrets: z.ZodMiniType<Secrets>;
  /** The vendor's documented limits for this call; absent: none but what its headers tell. */
  pace?(call: HttpCall): Pace;
  /** What an answer tells about the next call, in the vendor's own headers and words. */
  hint?(answer: HttpAnswer): PaceHint;
  authorize(call: HttpCall, secrets: Secrets, tools: ConnectionTools): Promise<Authorized>;
  /**
   * True when the answer says "not now": nothing has happened, and the call may be sent once more when its turn comes. Absent: 429.
   */
  isBusy?(answer: HttpAnswer): boolean;
  /** True when the answer says that the token is stale: the sender then calls `renew` and sends once more. */
  isStale?(answer: HttpAnswer): boolean;
  renew?(secrets: Secrets, tools: ConnectionTools): Promise<void>;
}
