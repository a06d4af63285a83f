import { localDay } from '@/lib/core/local-day';
import { identityKey, identityLabel } from '@/lib/core/identity/key';
import type { Identity } from '@/lib/core/identity/types';
import type { ProviderId } from '@/lib/core/profile/claim';
import { lookupWords } from '@/lib/core/words/en/lookup';
import type { Order } from '@/lib/executor/tools';
import type { ConnectionId } from '@/lib/http/types';
import type { Provider } from '@/lib/providers/types';
import type { Database } from '@/lib/storage/database';
import { changeCall, journalTables, reserveCalls } from '@/lib/storage/journal';
import type { CallRow, LookupRow } from '@/lib/storage/rows';
import { creditLimits, type Settings } from '@/lib/storage/settings';
import { readMonth } from '@/lib/storage/spending';
import { forgottenAmong, lookUpAgain } from '@/lib/storage/forgotten';
import { barOf, isNever } from './bar';
import { inBatches } from './in-batches';
import { rememberPerson, tieIdentities } from './people';
import { readPersonRows } from './person-rows';
import type { Step } from './plan';
import { ordersFor } from './recover';
import { viewPerson, type PersonView } from './view-person';

export interface LookupTools {
  database: Database;
  providers: readonly Provider<unknown>[];
  readSettings(): Promise<Settings>;
  /** Connections that have their secrets. */
  readReady(): Promise<ReadonlySet<ConnectionId>>;
  /** Hands reserved work to the executor and does not wait for it. */
  execute(order: Order): Promise<void>;
  now(): number;
  newId(): string;
  locks: LockManager;
}

export interface Lookup {
  /** What is stored and planned for an identity; spends nothing. */
  view(identity: Identity): Promise<PersonView>;
  /** The user's word to ask everybody who can be asked. `fresh`: kept answers are not reused. Answers the person's id; '' for whom nobody may be asked about. */
  start(identity: Identity, options?: StartOptions): Promise<string>;
  /** The same for many: whom a provider takes several at a time of is asked for in batches. Answers the persons' ids in order. */
  startAll(identities: readonly Identity[], options?: StartOptions): Promise<string[]>;
  /** Asks one provider again, whatever became of its last call; the click that names the provider is the user's word to pay. */
  retry(identity: Identity, provider: ProviderId): Promise<void>;
  /** Nothing more is sent for this person. What was sent already is still kept when it answers: it may have been paid for. */
  stop(identity: Identity): Promise<void>;
  /** After calls ended: ties what they taught to their persons, and asks planned providers that waited for it. */
  callsEnded(callIds: readonly string[]): Promise<void>;
}

export interface StartOptions {
  /** Kept answers are not reused. */
  fresh?: boolean;
  /** The user wants her looked up although she was forgotten. */
  insist?: boolean;
  /** Whom the user's word covers; everybody who can be asked when absent. */
  covers?(step: Step): boolean;
  /** Nobody shares a call. */
  alone?: boolean;
}

/** Money first: everything is reserved in the journal under one lock before the executor hears of it. */
export function createLookup(tools: LookupTools): Lookup {
  const { database } = tools;
  const iso = () => new Date(tools.now()).toISOString();

  /** `lookup`: as if it were stored already. */
  const viewWith = async (identity: Identity, lookup?: LookupRow): Promise<PersonView> => {
    const now = tools.now();
    const [rows, settings, ready, spending] = await Promise.all([
      readPersonRows(database, identity),
      tools.readSettings(),
      tools.readReady(),
      readMonth(database, localDay(now)),
    ]);
    const context = { providers: tools.providers, settings, ready, spending, balances: [], now };
    return viewPerson(lookup ? { ...rows, lookup } : rows, context);
  };
  const view: Lookup['view'] = (identity) => viewWith(identity);

  /** One planner at a time over all tabs and windows, so that two clicks at once reserve one call. */
  const alone = <T>(work: () => Promise<T>): Promise<T> => tools.locks.request('lookup-plan', work);

  /** Writes down whom each look-up covers, and the calls that are to be made, in one step: each step waits for the disk. */
  const reserve = async (
    asks: readonly Ask[],
    { shared = true, begun = [] }: { shared?: boolean; begun?: readonly Begun[] } = {},
  ): Promise<Order[]> => {
    const settings = await tools.readSettings();
    // Every call there is comes through here, whoever wished for it.
    const allowed = asks.filter(({ step: { question } }) => !isNever(question, settings));
    const calls = allowed.map(({ personId, step }): CallRow => ({
      id: tools.newId(),
      provider: step.provider.id,
      personId,
      identityKey: identityKey(step.question.identity),
      state: 'reserved',
      question: step.question,
      settings: step.options,
      price: step.price.atMost ?? step.price.credits,
      createdAt: iso(),
      day: localDay(tools.now()),
    }));
    const planned = shared ? inBatches(calls, tools.providers) : calls;
    const reserved = database.transaction('rw', [...journalTables(database), database.lookups], async () => {
      await database.lookups.bulkPut(begun.flatMap(({ lookup }) => lookup ?? []));
      return reserveCalls(database, planned, (id) => creditLimits(settings, id));
    });
    return ordersFor(
      await reserved.catch((error: unknown) => {
        throw new Error(lookupWords.notWritten, { cause: error });
      }),
    );
  };

  const execute = async (orders: readonly Order[]): Promise<void> => {
    await Promise.all(orders.map((order) => tools.execute(order)));
  };

  /** Remembers the person and the user's wish, and answers what it covers. */
  const begin = async (
    identity: Identity,
    { fresh = false, insist = false, covers = () => true }: StartOptions,
  ): Promise<Begun> => {
    if (insist) await lookUpAgain(database, [identityKey(identity)]);
    // Nothing is stored either of whom nobody may be asked about.
    if (await isBarred(identity)) return { covered: [] };
    const startedAt = iso();
    const freshPerson = { id: tools.newId(), at: startedAt, name: identityLabel(identity) };
    const lookup: LookupRow = {
      personId: await rememberPerson(database, identity, freshPerson),
      identity,
      state: 'active',
      startedAt,
      planned: [],
      ...(fresh ? { freshAfter: startedAt } : {}),
    };
    const { steps } = await viewWith(identity, lookup);
    const covered = steps.filter(covers).filter(({ action }) => action === 'ask' || action === 'wait');
    return { lookup: { ...lookup, planned: covered.map(({ provider }) => provider.id) }, covered };
  };

  /** Of the identity alone; what more is known of a stored person is looked at with her plan. */
  const isBarred = async (identity: Identity): Promise<boolean> => {
    const key = identityKey(identity);
    const stored = await database.identities.get(key);
    const forgotten = stored ? undefined : (await forgottenAmong(database, [key])).get(key);
    return barOf({ identities: [identity] }, await tools.readSettings(), forgotten) !== undefined;
  };

  const startAll: Lookup['startAll'] = async (identities, options = {}) => {
    const [personIds, orders] = await alone(async () => {
      const begun: Begun[] = [];
      for (const identity of identities) begun.push(await begin(identity, options));
      const asks = begun.flatMap(({ lookup, covered }) =>
        covered.flatMap((step): Ask[] =>
          lookup && step.action === 'ask' ? [{ personId: lookup.personId, step }] : [],
        ),
      );
      return [
        begun.map(({ lookup }) => lookup?.personId ?? ''),
        await reserve(withoutRepeats(asks), { shared: options.alone !== true, begun }),
      ] as const;
    });
    await execute(orders);
    return personIds;
  };

  const start: Lookup['start'] = async (identity, options) => {
    const [personId] = await startAll([identity], options);
    return personId ?? '';
  };

  const retry: Lookup['retry'] = async (identity, providerId) => {
    const orders = await alone(async () => {
      const { personId, steps } = await view(identity);
      const step = steps.find(({ provider }) => provider.id === providerId);
      if (personId === undefined || !step || !canBeAskedByName(step)) return [];
      const open = step.action === 'reuse' && ['reserved', 'sent'].includes(step.call.state);
      if (
        open ||
        (step.action === 'reuse' && step.call.outcome === 'scheduled' && step.call.state === 'answered')
      ) {
        return [];
      }
      await database.lookups.update(personId, { state: 'active' });
      return reserve([{ personId, step: withPrice(step) }]);
    });
    await execute(orders);
  };

  const stop: Lookup['stop'] = async (identity) => {
    const { personId } = await view(identity);
    if (personId === undefined) return;
    const { lookups, jobs: jobTable } = database;
    await database.transaction('rw', [...journalTables(database), lookups, jobTable], async () => {
      await database.lookups.update(personId, { state: 'stopped' });
      const jobs = await database.jobs.where({ personId }).toArray();
      const waiting = await database.calls
        .where({ personId })
        .filter(({ state }) => state === 'reserved')
        .toArray();
      const ended = { state: 'failed', problem: { kind: 'stopped', money: 'none' }, endedAt: iso() } as const;
      for (const call of waiting) await changeCall(database, call.id, () => ended);
      for (const job of jobs) {
        const call = await database.calls.get(job.callId);
        if (call)
          await changeCall(database, call.id, ({ outcome }) =>
            outcome === 'scheduled' ? { ...ended, awaits: false } : { awaits: false },
          );
        await database.jobs.delete(job.callId);
      }
    });
  };

  /** Ties what a call taught to its person, and answers what the user's click covers and can be asked now. */
  const goOn = async (callId: string): Promise<Ask[]> => {
    const call = await database.calls.get(callId);
    const lookup = call && (await database.lookups.get(call.personId));
    if (!lookup) return [];
    const personId = await tieIdentities(database, lookup.personId, await view(lookup.identity));
    if (lookup.state === 'stopped') return [];
    const { steps } = await view(lookup.identity);
    return steps
      .filter(({ action, provider }) => action === 'ask' && lookup.planned.includes(provider.id))
      .map((step) => ({ personId, step }));
  };

  const callsEnded: Lookup['callsEnded'] = async (callIds) => {
    const orders = await alone(async () => {
      const asks: Ask[] = [];
      for (const callId of callIds) asks.push(...(await goOn(callId)));
      const next = await reserve(withoutRepeats(asks));
      await database.endings.bulkDelete([...callIds]);
      return next;
    });
    await execute(orders);
  };

  return { view, start, startAll, retry, stop, callsEnded };
}

/** A look-up as it will be written down with its calls, none for whom nobody may be asked about, and the steps it covers: now, or later. */
interface Begun {
  lookup?: LookupRow;
  covered: readonly Step[];
}

/** A provider to ask about a person. */
interface Ask {
  personId: string;
  step: Step;
}

/** Two identities of one list, or two calls of one batch, may be about the same person. */
const withoutRepeats = (asks: readonly Ask[]): Ask[] => [
  ...new Map(asks.map((ask) => [`${ask.step.provider.id} ${ask.personId}`, ask])).values(),
];

/** Also one that "Cheapest first" left out, or whose turn has not come. */
const canBeAskedByName = (step: Step): boolean =>
  step.action === 'ask' ||
  step.action === 'reuse' ||
  (step.action === 'wait' && step.cause === 'turn') ||
  (step.action === 'skip' && step.cause === 'enough');

/** A reused step has no price of its own: asking again costs what asking costs. */
const withPrice = (step: Step): Step => ({
  ...step,
  price: step.provider.price(step.question, step.options) ?? step.price,
});
