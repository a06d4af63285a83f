import type { Problem } from '@/lib/core/problem';

/** The worker died before it replied, and nothing was to be written. */
export const LOST: Problem = { kind: 'network', money: 'none', detail: 'Facet’s worker did not answer.' };

export const lost = (problem: Problem): { ok: false; problem: Problem } => ({ ok: false, problem });
