import { identityKey } from '@/lib/core/identity/key';
import type { Identity } from '@/lib/core/identity/types';
import type { Provider } from '@/lib/providers/types';
import type { CallRow } from '@/lib/storage/rows';
import type { Settings } from '@/lib/storage/settings';

const DAY_MS = 86_400_000;

/** What decides whether an earlier call still stands. */
export interface Standing {
  calls: readonly CallRow[];
  settings: Settings;
  identity: Identity;
  now: number;
  startedAt?: string;
  freshAfter?: string;
}

/**
 * The call whose result stands. The latest one decides; behind a "not found" that was asked by another identity, an earlier answer still
 * counts: two people who turned out to be one bring both along.
 */
export function standingCall(provider: Provider<unknown>, input: Standing): CallRow | undefined {
  const latestFirst = input.calls.filter((call) => call.provider === provider.id).toReversed();
  return latestFirst.find((call, place) => (place === 0 || call.outcome === 'found') && holds(call, input));
}

/** Whether an earlier call stands, so that nobody pays for the same thing again. */
function holds(call: CallRow, input: Standing): boolean {
  const inThisLookup = input.startedAt !== undefined && call.createdAt >= input.startedAt;
  if (call.state === 'reserved' || call.state === 'sent') return true;
  // May have been charged: only "Retry", a click that names the provider, sends it again.
  if (call.state === 'unknown') return true;
  if (call.state === 'failed') return inThisLookup || call.problem?.money === 'maybe';
  if (inThisLookup || call.outcome === 'scheduled') return true;
  if (input.freshAfter !== undefined && call.createdAt < input.freshAfter) return false;
  const keptUntil = Date.parse(call.endedAt ?? call.createdAt) + input.settings.keepAnswersDays * DAY_MS;
  if (call.outcome === 'found') return input.now < keptUntil;
  const askAgainAt = call.askAgainAt === undefined ? keptUntil : Date.parse(call.askAgainAt);
  return call.identityKey === identityKey(input.identity) && input.now < askAgainAt;
}
