import { identityKey } from '@/lib/core/identity/key';
import type { Identity } from '@/lib/core/identity/types';
import { FIELDS } from '@/lib/core/profile/fields';
import type { ConnectionId } from '@/lib/http/types';
import type { Price, Provider } from '@/lib/providers/types';
import type { CallRow, Question } from '@/lib/storage/rows';
import { providerSettings, type Settings } from '@/lib/storage/settings';

const DAY_MS = 86_400_000;

/** What a look-up does about one provider, decided before anything is spent. */
export type Step = { provider: Provider<unknown>; question: Question; options: unknown; price: Price } & (
  | { action: 'ask' }
  /** Something must be known first; `reason` says what. */
  | { action: 'wait'; reason: string }
  | { action: 'skip'; reason: string }
  /** Already asked: the journal's call is the answer, is under way, or may have been charged. */
  | { action: 'reuse'; call: CallRow }
);

export interface PlanInput {
  providers: readonly Provider<unknown>[];
  settings: Settings;
  /** Connections that have their secrets. */
  ready: ReadonlySet<ConnectionId>;
  identity: Identity;
  also: readonly Identity[];
  known: Question['known'];
  /** Every call for this person, oldest first. */
  calls: readonly CallRow[];
  /** Milliseconds since the epoch. */
  now: number;
  /** ISO 8601; failed calls from before are asked again. Absent while nothing was started. */
  startedAt?: string;
  /** ISO 8601; answers from before are not reused (Refresh). */
  freshAfter?: string;
}

/** One step per provider, in the registry's order. */
export const planLookup = (input: PlanInput): Step[] =>
  input.providers.map((provider) => stepFor(provider, input));

function stepFor(provider: Provider<unknown>, input: PlanInput): Step {
  const own = providerSettings(input.settings, provider.id);
  const parsed = provider.settings.safeParse(own.options);
  const options = parsed.success ? parsed.data : provider.settings.parse({});
  const question = questionFor(provider, input, options);
  const base = { provider, question, options, price: { credits: 0 } };

  const call = standing(provider, input);
  if (call) return { ...base, action: 'reuse', call };
  if (!own.enabled) return { ...base, action: 'skip', reason: 'Switched off in Settings' };
  if (!input.ready.has(provider.connection)) {
    const reason =
      provider.connection === 'zoho' ? 'Connect Zoho in Settings' : `Add a ${provider.label} key in Settings`;
    return { ...base, action: 'skip', reason };
  }
  if (!provider.accepts.includes(question.identity.kind)) {
    return {
      ...base,
      action: 'skip',
      reason: `${provider.label} cannot be asked by ${question.identity.kind}`,
    };
  }
  const missing = provider.missing(question, options);
  if (missing.length > 0) {
    const names = missing.map((field) => FIELDS[field].label.toLowerCase()).join(', ');
    return {
      ...base,
      action: 'wait',
      reason: `Needs a ${names} first`,
      price: provider.price(question, options),
    };
  }
  const refusal = provider.refuses?.(question, options);
  if (refusal !== undefined) return { ...base, action: 'skip', reason: refusal };
  return { ...base, action: 'ask', price: provider.price(question, options) };
}

/** The identity to ask by: the one that was looked up, or one that an accepted answer ties to the person when the vendor needs that. */
function questionFor(provider: Provider<unknown>, input: PlanInput, options: unknown): Question {
  const all = [input.identity, ...input.also];
  const questions = all.map((identity): Question => ({
    identity,
    also: all.filter((other) => other !== identity),
    known: input.known,
  }));
  const usable = questions.find(
    (question) =>
      provider.accepts.includes(question.identity.kind) &&
      provider.refuses?.(question, options) === undefined,
  );
  return usable ?? { identity: input.identity, also: input.also, known: input.known };
}

/**
 * The call whose result stands. The latest one decides; behind a "not found" that was asked by another identity, an earlier answer still
 * counts: two people who turned out to be one bring both along.
 */
function standing(provider: Provider<unknown>, input: PlanInput): CallRow | undefined {
  const latestFirst = input.calls.filter((call) => call.provider === provider.id).toReversed();
  return latestFirst.find((call, place) => (place === 0 || call.outcome === 'found') && holds(call, input));
}

/** Whether an earlier call stands, so that nobody pays for the same thing again. */
function holds(call: CallRow, input: PlanInput): boolean {
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
