import type { Problem } from '@/lib/core/problem';

/** What was shown is no longer so, and nothing was written. */
export const movedOn = (detail: string): { ok: false; problem: Problem } => ({
  ok: false,
  problem: { kind: 'moved-on', money: 'none', detail },
});
