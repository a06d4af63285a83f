import type { Identity, Reason } from '@/lib/core/identity/types';
import type { ProviderState } from '@/lib/core/lookup-status';
import type { Problem } from '@/lib/core/problem';
import type { ProviderId } from '@/lib/core/profile/claim';

/** All instants are ISO 8601 in UTC. */

/** How many people of a list are in each state. */
export type ListCounts = Record<ListItemState, number>;

export interface ListRow {
  id: string;
  /** The file's name, or what the list begins with. */
  name: string;
  createdAt: string;
  state: 'planned' | 'running' | 'paused' | 'cancelled' | 'done';
  /** Why it paused by itself: a limit, a key, no connection. Absent when the user paused it. */
  stoppedBy?: { provider: ProviderId; problem: Problem };
  counts: ListCounts;
  /** Credits that its calls cost so far. */
  credits: number;
  /** How many lines it has, and how many of them name nobody. */
  lines: number;
  unnamed: number;
  /** It runs, and asks nobody before then: a vendor wants to be left alone. */
  waitUntil?: string;
  /** When the people that are asked now began to be. */
  waveAt?: string;
  /** What became of their calls so far. */
  tally?: WaveTally;
}

/** By provider: how many were asked, and of how many nobody can tell whether they were charged. */
export type WaveTally = Record<ProviderId, { asked: number; lost: number; problem?: Problem }>;

/** What the user brought, written once and never changed but by forgetting: the CSV out begins with it. */
export interface ListLinesRow {
  listId: string;
  header?: readonly string[] | undefined;
  lines: readonly { cells: readonly string[]; key?: string; reason?: Reason }[];
  delimiter: string;
  byteOrderMark: boolean;
}

/**
 * 'waiting': nothing of it is open, something is still to be asked. 'asking': calls are reserved or sent. The others are ends; 'unknown':
 * nobody can tell whether a vendor charged for it.
 */
export type ListItemState = 'waiting' | 'asking' | 'found' | 'not-found' | 'failed' | 'unknown' | 'stopped';

/** One person of a list, once however many lines name her. */
export interface ListItemRow {
  listId: string;
  /** identityKey(identity) */
  key: string;
  identity: Identity;
  /** Another identity of hers by which she is asked for now, because by that one several can be asked for at once. */
  askedAs?: Identity;
  /** The order of the list. */
  place: number;
  state: ListItemState;
  /** People of one group can share calls; '': must be asked alone. */
  group: string;
  /** What became of each provider that lists ask. */
  providers: Readonly<Record<ProviderId, ProviderState>>;
  /** When the list first asked about her; calls from before were paid for by somebody else. */
  since?: string;
  /** Pausing took back calls that had not left yet: they are made again later. */
  heldBack?: boolean;
  /** Credits that the list's own calls cost. */
  credits: number;
  /** Who it is, where known. */
  name?: string;
  about?: string;
  /** What went wrong, or why nothing came, in plain words. */
  note?: string;
}

export const NO_COUNTS: ListCounts = {
  waiting: 0,
  asking: 0,
  found: 0,
  'not-found': 0,
  failed: 0,
  unknown: 0,
  stopped: 0,
};
