import { identityKey } from '@/lib/core/identity/key';
import type { Identity } from '@/lib/core/identity/types';
import { localDay } from '@/lib/core/local-day';
import { FIELDS } from '@/lib/core/profile/fields';
import { lookupWords } from '@/lib/core/words/en/lookup';
import type { ConnectionId } from '@/lib/http/types';
import type { Price, Provider } from '@/lib/providers/types';
import type { CallRow, Question, SpendingRow } from '@/lib/storage/rows';
import { creditLimits, isAllowed, providerSettings, type Settings } from '@/lib/storage/settings';
import { creditsLeft, type CreditsLeft } from '@/lib/storage/spending';
import { barred, type Bar } from './bar';
import { standingCall } from './standing-call';
import { inTurn } from './in-turn';

/** What a look-up does about one provider, decided before anything is spent. */
export type Step = {
  provider: Provider<unknown>;
  question: Question;
  options: unknown;
  /** An estimate; 0 where nothing would be paid. */
  price: Price;
  /** What the user's limits leave for this provider. */
  left: CreditsLeft;
} & (
  | { action: 'ask' }
  /** Something must be known first, or it is not this provider's turn; `reason` says what or after whom. */
  | { action: 'wait'; cause: 'missing' | 'turn'; reason: string }
  | { action: 'skip'; cause: SkipCause; reason: string }
  /** Already asked: the journal's call is the answer, is under way, or may have been charged. */
  | { action: 'reuse'; call: CallRow }
);

/** 'enough': what the user needs is known already, so that the price is saved. 'never', 'forgotten': the user wants nobody asked about her. */
export type SkipCause =
  'off' | 'not-connected' | 'refused' | 'no-price' | 'over-budget' | 'enough' | Bar['kind'];

export interface PlanInput {
  providers: readonly Provider<unknown>[];
  settings: Settings;
  /** Connections that have their secrets. */
  ready: ReadonlySet<ConnectionId>;
  /** This month's. */
  spending: readonly SpendingRow[];
  identity: Identity;
  also: readonly Identity[];
  known: Question['known'];
  /** Every field marked as needed is known, surely enough. */
  enough: boolean;
  /** Every call for this person, oldest first. */
  calls: readonly CallRow[];
  /** Milliseconds since the epoch. */
  now: number;
  /** ISO 8601; failed calls from before are asked again. Absent while nothing was started. */
  startedAt?: string;
  /** ISO 8601; answers from before are not reused (Refresh). */
  freshAfter?: string;
  /** Why nobody may be asked. */
  bar?: Bar | undefined;
}

/** One step per provider that the user may have, in the registry's order. */
export function planLookup(input: PlanInput): Step[] {
  const asked = input.providers.filter(
    (provider) => !provider.optional || input.ready.has(provider.connection) || standingCall(provider, input),
  );
  const steps = asked.map((provider) => stepFor(provider, input));
  const ordered = input.settings.strategy === 'cheapest-first' ? inTurn(steps, input) : steps;
  const { bar } = input;
  return bar ? ordered.map((step) => barred(step, bar)) : ordered;
}

function stepFor(provider: Provider<unknown>, input: PlanInput): Step {
  const { settings } = input;
  const own = providerSettings(settings, provider.id);
  const parsed = provider.settings.safeParse({
    ...own.options,
    ...optionsWithoutForbidden(provider, settings),
  });
  const options = parsed.success ? parsed.data : provider.settings.parse({});
  const question = questionFor(provider, input, options);
  const limits = creditLimits(settings, provider.id);
  const left = creditsLeft(input.spending, provider.id, localDay(input.now), limits);
  const base = { provider, question, options, price: { credits: 0 }, left };
  const skip = (cause: SkipCause, reason: string): Step => ({ ...base, action: 'skip', cause, reason });

  const call = standingCall(provider, input);
  if (call) return { ...base, action: 'reuse', call };
  if (!isAllowed(settings, provider.id)) return skip('off', lookupWords.notAllowed);
  if (!own.enabled) return skip('off', lookupWords.switchedOff);
  if (!input.ready.has(provider.connection)) {
    return skip(
      'not-connected',
      provider.connection === 'zoho' ? lookupWords.connectZoho : lookupWords.addKey(provider.label),
    );
  }
  if (!provider.accepts.includes(question.identity.kind)) {
    return skip('refused', NOT_BY[question.identity.kind](provider.label));
  }
  const price = provider.price(question, options);
  if (!price) return skip('no-price', lookupWords.noPrice(provider.label));
  const missing = provider.missing(question, options);
  if (missing.length > 0) {
    const reason = lookupWords.needsFirst(missing.map((field) => FIELDS[field].label));
    return { ...base, action: 'wait', cause: 'missing', reason, price };
  }
  const refusal = provider.refuses?.(question, options);
  if (refusal !== undefined) return skip('refused', refusal);
  const atMost = price.atMost ?? price.credits;
  if (atMost > 0 && atMost > left.credits) return skip('over-budget', overBudget(left));
  return { ...base, action: 'ask', price };
}

const NOT_BY: Readonly<Record<Identity['kind'], (label: string) => string>> = {
  email: (label) => lookupWords.notByEmail(label),
  linkedin: (label) => lookupWords.notByLinkedIn(label),
};

/** What the organisation forbids is not asked for, and not paid for. */
const optionsWithoutForbidden = ({ without }: Provider<unknown>, { policy }: Settings): object =>
  Object.assign({}, ...(policy?.forbiddenFields ?? []).map((field) => without?.[field] ?? {})) as object;

/** "Over your daily limit of 20 credits: 2 are left". */
function overBudget({ credits, by }: CreditsLeft): string {
  const limit = by?.limit ?? 0;
  return by?.period === 'month' ? lookupWords.overMonth(limit, credits) : lookupWords.overDay(limit, credits);
}

/** The identity to ask by: the one that was looked up, or one that an accepted answer ties to the person when the vendor needs that. */
function questionFor(provider: Provider<unknown>, input: PlanInput, options: unknown): Question {
  const all = [input.identity, ...input.also];
  const questions = all.map((identity): Question => ({
    identity,
    also: all.filter((other) => identityKey(other) !== identityKey(identity)),
    known: input.known,
  }));
  const usable = questions.find(
    (question) =>
      provider.accepts.includes(question.identity.kind) &&
      provider.refuses?.(question, options) === undefined,
  );
  return usable ?? { identity: input.identity, also: input.also, known: input.known };
}
