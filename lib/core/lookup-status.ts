import type { Problem } from './problem';
import type { ProviderId } from './profile/claim';

/** The life of a call in the journal. 'unknown': it was sent, and no answer ever came. */
export type CallState = 'reserved' | 'sent' | 'answered' | 'failed' | 'unknown';

/** What the panel says about one provider, in the words of SCREENS.md. */
export type ProviderState =
  'waiting' | 'asking' | 'scheduled' | 'found' | 'not-found' | 'skipped' | 'failed' | 'unknown';

/** One provider's row for one person. */
export interface ProviderStatus {
  provider: ProviderId;
  label: string;
  state: ProviderState;
  /** Credits really spent, once answered; the estimate before. */
  credits: number;
  /** What asking (again) would cost at most, in credits. */
  price: number;
  /** ISO 8601: when the call left and when its answer was stored. */
  startedAt?: string;
  endedAt?: string;
  /** Why it failed. */
  problem?: Problem;
  /** What the user's limits leave, and what the vendor last said is left; plain words. Absent when neither is known. */
  budget?: string;
  /** ISO 8601: the vendor takes no more before this instant; the call goes out by itself then. */
  heldUntil?: string;
  /** Left out because enough is known; a click asks it all the same. */
  leftOut?: boolean;
  /** Why it is skipped or waiting, or what came with the answer ("reused, asked 3 days ago"); plain words. */
  note?: string;
}

/** An answer that gives no field (different) or none yet (weak), with the gate's reasons. */
export interface SetAside {
  answerId: string;
  provider: ProviderId;
  label: string;
  verdict: 'weak' | 'different';
  reasons: readonly string[];
  /** Names the answer gave, for "Is this Jane Doe?" */
  names: readonly string[];
}
