import type { ApolloAccount } from '../accounts.ts';
import { apolloRateLimited } from '../rate-limited.ts';
import { createRateWindow } from '../rate-window.ts';

const WINDOWS = [
  { name: 'minute', header: 'minute', ms: 60_000 },
  { name: 'hour', header: 'hourly', ms: 3_600_000 },
  { name: 'day', header: '24-hour', ms: 86_400_000 },
] as const;

/** Counts a call and returns the documented headers ("Rate limits"), with the 429 that has to be answered if it was one too many. */
export type CountCall = (
  account: ApolloAccount,
  endpoint: string,
) => { headers: Readonly<Record<string, string>>; refusal?: Response };

/** Apollo's limits per account and endpoint, on the clock `now` (milliseconds since the epoch). */
export function createLimits(now: () => number): CountCall {
  const windows = WINDOWS.map((window) => ({ ...window, calls: createRateWindow(window.ms, now) }));

  return (account, endpoint) => {
    const caller = `${account.key} ${endpoint}`;
    const full = windows.find(({ name, calls }) => calls.usage(caller, account.limits[name]).remaining === 0);
    if (!full) for (const { calls } of windows) calls.count(caller);
    const headers = Object.fromEntries(
      windows.flatMap(({ name, header, calls }) => {
        const limit = account.limits[name];
        const { used, remaining } = calls.usage(caller, limit);
        return [
          [`x-rate-limit-${header}`, String(limit)],
          [`x-${header}-usage`, String(used)],
          [`x-${header}-requests-left`, String(remaining)],
        ];
      }),
    );
    if (!full) return { headers };
    const limit = account.limits[full.name];
    const wait = full.calls.usage(caller, limit).resetSeconds;
    const refusal = apolloRateLimited(endpoint, limit, full.name, wait);
    for (const [header, value] of Object.entries(headers)) refusal.headers.set(header, value);
    return { headers, refusal };
  };
}
