/** Where a caller stands in a sliding window. */
export interface RateUsage {
  used: number;
  remaining: number;
  /** Whole seconds until the oldest call leaves the window; 0 when it is empty. */
  resetSeconds: number;
}

export interface RateWindow {
  /** Where the caller stands now, without counting a call. */
  usage(caller: string, limit: number): RateUsage;
  /** Counts a call of this caller. */
  count(caller: string): void;
}

/** A sliding window of `lengthMs` per caller, on the clock `now` (milliseconds since the epoch). */
export function createRateWindow(lengthMs: number, now: () => number): RateWindow {
  const calls = new Map<string, number[]>();
  const recent = (caller: string) => (calls.get(caller) ?? []).filter((at) => at > now() - lengthMs);
  return {
    usage(caller, limit) {
      const times = recent(caller);
      const oldest = times[0];
      return {
        used: times.length,
        remaining: Math.max(0, limit - times.length),
        resetSeconds: oldest === undefined ? 0 : Math.ceil((oldest + lengthMs - now()) / 1000),
      };
    },
    count(caller) {
      calls.set(caller, [...recent(caller), now()]);
    },
  };
}
