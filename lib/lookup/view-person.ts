import { identityKey } from '@/lib/core/identity/key';
import type { Identity } from '@/lib/core/identity/types';
import type { ProviderStatus, SetAside } from '@/lib/core/lookup-status';
import { sumPrices } from '@/lib/core/price';
import { buildProfile, type Answer } from '@/lib/core/profile/build';
import type { Pins, Profile } from '@/lib/core/profile/profile';
import type { ConnectionId } from '@/lib/http/types';
import type { Outcome, Price, Provider } from '@/lib/providers/types';
import type { Settings } from '@/lib/storage/settings';
import type { BalanceRow, SpendingRow } from '@/lib/storage/rows';
import { barOf, type Bar } from './bar';
import { isEnough } from './enough';
import type { PersonRows } from './person-rows';
import { planLookup, type Step } from './plan';
import { isOpen, statusOf } from './status';

/** One person as the panel shows and the CRM gets her: a pure function of what is stored. */
export interface PersonView {
  /** Absent while nothing was asked yet. */
  personId?: string;
  identity: Identity;
  /** Every identity that accepted answers tie to the person, the asked one first. */
  identities: readonly Identity[];
  profile: Profile;
  pins: Pins;
  statuses: readonly ProviderStatus[];
  setAside: readonly SetAside[];
  steps: readonly Step[];
  /** What asking everybody who is still to be asked would cost, as an estimate. */
  price: Price;
  /** What was not spent, because everything the user needs was known before everybody was asked. */
  saved: Price;
  /** What asking everybody afresh would cost. */
  refreshPrice: Price;
  /** True while some call is open or some job is awaited. */
  running: boolean;
  /** Why nobody is asked about this person. */
  bar?: Bar;
  /** What lifting the bar and asking everybody would cost, as an estimate. */
  barredPrice: Price;
}

export interface ViewContext {
  providers: readonly Provider<unknown>[];
  settings: Settings;
  ready: ReadonlySet<ConnectionId>;
  /** This month's. */
  spending: readonly SpendingRow[];
  balances: readonly BalanceRow[];
  /** Milliseconds since the epoch. */
  now: number;
}

export function viewPerson(rows: PersonRows, context: ViewContext): PersonView {
  const { identity, person, lookup } = rows;
  const built = buildProfile({
    asked: identity,
    also: rows.identities.filter((tie) => identityKey(tie) !== identityKey(identity)),
    answers: withoutForbidden(answersOf(rows, context.providers), rows.identity, context.settings),
    accepted: new Set(person?.confirmed),
    pins: person?.pins ?? {},
    order: [...context.settings.providerOrder, ...context.providers.map((provider) => provider.id)],
  });
  const freshAfter = lookup?.freshAfter === undefined ? {} : { freshAfter: lookup.freshAfter };
  const bar = barOf(
    { identities: built.identities, companyDomain: built.known.companyDomain },
    context.settings,
    rows.forgottenAt,
  );
  const steps = planLookup({
    ...context,
    enough: isEnough(built.profile, context.settings, { now: context.now, ...freshAfter }),
    identity,
    also: built.identities.filter((tie) => identityKey(tie) !== identityKey(identity)),
    known: built.known,
    calls: rows.calls,
    ...(lookup ? { startedAt: lookup.startedAt } : {}),
    ...freshAfter,
    bar,
  });
  const running = steps.some((step) => step.action === 'reuse' && isOpen(step.call));
  const { balances, now } = context;
  const statuses = steps.map((step) => statusOf(step, { lookup, open: running, balances, now }));
  const leftOut = steps.filter((step) => step.action === 'skip' && step.cause === 'enough');
  return {
    ...(person ? { personId: person.id } : {}),
    identity,
    identities: built.identities,
    profile: built.profile,
    pins: person?.pins ?? {},
    statuses,
    setAside: built.setAside,
    steps,
    price: priceOfAsking(steps),
    saved: lookup && !running ? sumPrices(leftOut.map(({ price }) => price)) : { credits: 0 },
    refreshPrice: sumPrices(steps.filter(({ action }) => action !== 'skip').map(priceOf)),
    running,
    ...(bar ? { bar } : {}),
    barredPrice: sumPrices(
      steps.flatMap((step) => (step.action === 'skip' && step.cause === bar?.kind ? [step.price] : [])),
    ),
  };
}

/** What the organisation forbids is in no profile, export or push, though the vendor may have sent it; the raw answer stays as it came. */
function withoutForbidden(
  answers: readonly Answer[],
  asked: Identity,
  { policy }: Settings,
): readonly Answer[] {
  const forbidden: readonly string[] = policy?.forbiddenFields ?? [];
  if (forbidden.length === 0) return answers;
  return answers.map((answer) => {
    const dropped = answer.claims.filter(({ field }) => forbidden.includes(field));
    const addresses = new Set(
      dropped.flatMap((claim) =>
        claim.field === 'personalEmail' ? [claim.value.address.toLowerCase()] : [],
      ),
    );
    // An address that was asked by is known already, and says whom the answer is about.
    if (asked.kind === 'email') addresses.delete(asked.address.toLowerCase());
    return {
      ...answer,
      subject: {
        ...answer.subject,
        emails: answer.subject.emails.filter((email) => !addresses.has(email.toLowerCase())),
      },
      claims: answer.claims.filter(({ field }) => !forbidden.includes(field)),
    };
  });
}

/** The newest found answer per provider; what a job brought later joins the answer of the same call. */
function answersOf(rows: PersonRows, providers: readonly Provider<unknown>[]): Answer[] {
  const result: Answer[] = [];
  for (const provider of providers) {
    const own = rows.answers.filter((answer) => answer.provider === provider.id);
    const calls = rows.calls.filter((call) => own.some((answer) => answer.callId === call.id)).toReversed();
    for (const call of calls) {
      const found = own
        .filter((answer) => answer.callId === call.id)
        .map((answer) => ({ answer, outcome: provider.interpret(answer, answer.question, answer.settings) }))
        .filter(
          (read): read is { answer: (typeof own)[number]; outcome: Found } => read.outcome.status === 'found',
        )
        .toSorted((a, b) => (a.answer.receivedAt < b.answer.receivedAt ? -1 : 1));
      const first = found[0];
      if (!first) continue;
      result.push({
        answerId: first.answer.id,
        provider: provider.id,
        providerLabel: provider.label,
        subject: first.outcome.subject,
        claims: found.flatMap(({ outcome }) => outcome.claims),
      });
      break;
    }
  }
  return result;
}

type Found = Extract<Outcome, { status: 'found' }>;

const priceOf = ({ provider, question, options }: Step): Price =>
  provider.price(question, options) ?? { credits: 0 };

/** One after the other, the first may be all that is paid, or everybody. */
function priceOfAsking(steps: readonly Step[]): Price {
  const first = steps.filter(({ action }) => action === 'ask').map(({ price }) => price);
  const later = steps.filter(({ action }) => action === 'wait');
  const all = sumPrices([...first, ...later.map(({ price }) => price)]);
  if (!later.some((step) => step.action === 'wait' && step.cause === 'turn')) return all;
  const atMost = all.atMost ?? all.credits;
  const { credits } = sumPrices(first);
  return atMost > credits ? { credits, atMost } : { credits };
}
