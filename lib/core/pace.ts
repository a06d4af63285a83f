/** How fast a vendor may be asked, by its documents. */
export interface PaceLimits {
  /** Calls in any 60 seconds, unless the vendor's own headers say another number. */
  perMinute?: number;
}

/** What is known of how a vendor stands with us. All instants in milliseconds since the epoch. */
export interface PaceState {
  /** When calls left within the last minute, oldest first. */
  sentAt: readonly number[];
  /** The calls a minute that the vendor's headers name. */
  told?: number;
  /** The vendor said that it takes nothing before. */
  notBefore: number;
  /** When it failed lately, without a success in between. */
  failedAt: readonly number[];
  /** It failed so often that nothing is sent to it before. */
  restsUntil: number;
  /** Counts up with each call, to deal out places among calls under way. */
  turn: number;
}

export const FRESH_PACE: PaceState = { sentAt: [], notBefore: 0, failedAt: [], restsUntil: 0, turn: 0 };

/** What a vendor's answer tells about the next call. */
export interface PaceHint {
  /** Milliseconds in which it takes no more. */
  restMs?: number;
  /** Calls a minute that it allows. */
  perMinute?: number;
}

const MINUTE_MS = 60_000;
/** So many failures within a minute and a vendor is left alone for one. */
const FAILURES = 5;

/** The state with the call counted, or the instant before which it may not leave. */
export type Admission = { admitted: true; state: PaceState } | { admitted: false; until: number };

/** Whether a call may leave now, by the pace of its vendor. */
export function admit(state: PaceState, limits: PaceLimits, now: number): Admission {
  const until = Math.max(state.notBefore, windowOpensAt(state, limits, now));
  if (until > now) return { admitted: false, until };
  const sentAt = [...state.sentAt.filter((at) => at > now - MINUTE_MS), now];
  return { admitted: true, state: { ...state, sentAt, turn: state.turn + 1 } };
}

/**
 * Whether a vendor that may have failed lately is asked at all. After its rest one call is let through as a probe, and the others rest on
 * behind it until that one went well.
 */
export function approach(state: PaceState, now: number): Admission {
  if (state.restsUntil > now) return { admitted: false, until: state.restsUntil };
  const probes = state.failedAt.length >= FAILURES;
  return { admitted: true, state: probes ? { ...state, restsUntil: now + MINUTE_MS } : state };
}

function windowOpensAt({ sentAt, told }: PaceState, { perMinute }: PaceLimits, now: number): number {
  const limit = told ?? perMinute;
  if (limit === undefined) return 0;
  const recent = sentAt.filter((at) => at > now - MINUTE_MS);
  // The call that has to leave the window before another one fits.
  const leaving = recent[recent.length - limit];
  return leaving === undefined ? 0 : leaving + MINUTE_MS;
}

/** What an answer's headers, or its refusal, mean for the next call. Undefined when that changes nothing. */
export function heed(state: PaceState, { restMs, perMinute }: PaceHint, now: number): PaceState | undefined {
  if (restMs === undefined && (perMinute === undefined || perMinute === state.told)) return undefined;
  return {
    ...state,
    ...(perMinute === undefined || perMinute < 1 ? {} : { told: Math.floor(perMinute) }),
    ...(restMs === undefined ? {} : { notBefore: Math.max(state.notBefore, now + restMs) }),
  };
}

/** Counts a failure, or forgets the earlier ones after a success. Undefined when that changes nothing. */
export function judge(state: PaceState, failed: boolean, now: number): PaceState | undefined {
  if (!failed) return state.failedAt.length === 0 ? undefined : { ...state, failedAt: [], restsUntil: 0 };
  const probed = state.failedAt.length >= FAILURES;
  const failedAt = [...state.failedAt.filter((at) => probed || at > now - MINUTE_MS), now].slice(-FAILURES);
  return failedAt.length < FAILURES
    ? { ...state, failedAt }
    : { ...state, failedAt, restsUntil: now + MINUTE_MS };
}
