import { identityKey, identityLabel } from '@/lib/core/identity/key';
import type { Identity } from '@/lib/core/identity/types';
import type { ProviderId } from '@/lib/core/profile/claim';
import type { ConnectionId } from '@/lib/http/types';
import type { Provider } from '@/lib/providers/types';
import type { Database } from '@/lib/storage/database';
import type { CallRow } from '@/lib/storage/rows';
import type { Settings } from '@/lib/storage/settings';
import { rememberPerson, tieIdentities } from './people';
import { readPersonRows } from './person-rows';
import type { Step } from './plan';
import { viewPerson, type PersonView } from './view-person';

export interface LookupTools {
  database: Database;
  providers: readonly Provider<unknown>[];
  readSettings(): Promise<Settings>;
  /** Connections that have their secrets. */
  readReady(): Promise<ReadonlySet<ConnectionId>>;
  /** Hands a reserved call to the executor and does not wait for it. */
  execute(callId: string): Promise<void>;
  now(): number;
  newId(): string;
  locks: LockManager;
}

export interface Lookup {
  /** What is stored and planned for an identity; spends nothing. */
  view(identity: Identity): Promise<PersonView>;
  /** The user's word to ask everybody who can be asked. `fresh`: kept answers are not reused. Answers the person's id. */
  start(identity: Identity, options?: { fresh?: boolean }): Promise<string>;
  /** Asks one provider again, whatever became of its last call; the click that names the provider is the user's word to pay. */
  retry(identity: Identity, provider: ProviderId): Promise<void>;
  /** Nothing more is sent for this person. What was sent already is still kept when it answers: it may have been paid for. */
  stop(identity: Identity): Promise<void>;
  /** After a call ended: ties what it taught to the person, and asks planned providers that waited for it. */
  callEnded(callId: string): Promise<void>;
}

/** Money first: everything is reserved in the journal under one lock before the executor hears of it. */
export function createLookup(tools: LookupTools): Lookup {
  const { database } = tools;
  const iso = () => new Date(tools.now()).toISOString();

  const view = async (identity: Identity): Promise<PersonView> => {
    const [rows, settings, ready] = await Promise.all([
      readPersonRows(database, identity),
      tools.readSettings(),
      tools.readReady(),
    ]);
    return viewPerson(rows, { providers: tools.providers, settings, ready, now: tools.now() });
  };

  /** One planner at a time over all tabs and windows, so that two clicks at once reserve one call. */
  const alone = <T>(work: () => Promise<T>): Promise<T> => tools.locks.request('lookup-plan', work);

  const reserve = async (personId: string, steps: readonly Step[]): Promise<string[]> => {
    const calls = steps.map((step): CallRow => ({
      id: tools.newId(),
      provider: step.provider.id,
      personId,
      identityKey: identityKey(step.question.identity),
      state: 'reserved',
      question: step.question,
      settings: step.options,
      price: step.price.atMost ?? step.price.credits,
      createdAt: iso(),
    }));
    await database.calls.bulkAdd(calls);
    return calls.map((call) => call.id);
  };

  const execute = async (callIds: readonly string[]): Promise<void> => {
    await Promise.all(callIds.map((id) => tools.execute(id)));
  };

  const start: Lookup['start'] = async (identity, { fresh = false } = {}) => {
    const [personId, calls] = await alone(async () => {
      const id = await rememberPerson(database, identity, {
        id: tools.newId(),
        at: iso(),
        name: identityLabel(identity),
      });
      const startedAt = iso();
      await database.lookups.put({
        personId: id,
        identity,
        state: 'active',
        startedAt,
        planned: [],
        ...(fresh ? { freshAfter: startedAt } : {}),
      });
      const { steps } = await view(identity);
      const planned = steps.filter(({ action }) => action === 'ask' || action === 'wait');
      await database.lookups.update(id, { planned: planned.map(({ provider }) => provider.id) });
      return [
        id,
        await reserve(
          id,
          steps.filter(({ action }) => action === 'ask'),
        ),
      ] as const;
    });
    await execute(calls);
    return personId;
  };

  const retry: Lookup['retry'] = async (identity, providerId) => {
    const calls = await alone(async () => {
      const { personId, steps } = await view(identity);
      const step = steps.find(({ provider }) => provider.id === providerId);
      if (personId === undefined || !step || step.action === 'skip' || step.action === 'wait') return [];
      const open = step.action === 'reuse' && ['reserved', 'sent'].includes(step.call.state);
      if (
        open ||
        (step.action === 'reuse' && step.call.outcome === 'scheduled' && step.call.state === 'answered')
      ) {
        return [];
      }
      await database.lookups.update(personId, { state: 'active' });
      return reserve(personId, [withPrice(step)]);
    });
    await execute(calls);
  };

  const stop: Lookup['stop'] = async (identity) => {
    const { personId } = await view(identity);
    if (personId === undefined) return;
    await database.transaction('rw', database.lookups, database.calls, database.jobs, async () => {
      await database.lookups.update(personId, { state: 'stopped' });
      const jobs = await database.jobs.where({ personId }).toArray();
      const waiting = await database.calls
        .where({ personId })
        .filter(({ state }) => state === 'reserved')
        .toArray();
      const ended = { state: 'failed', problem: { kind: 'stopped', money: 'none' }, endedAt: iso() } as const;
      for (const call of waiting) await database.calls.update(call.id, ended);
      for (const job of jobs) {
        const call = await database.calls.get(job.callId);
        if (call?.outcome === 'scheduled') await database.calls.update(job.callId, ended);
        await database.jobs.delete(job.callId);
      }
    });
  };

  const callEnded: Lookup['callEnded'] = async (callId) => {
    const calls = await alone(async () => {
      const call = await database.calls.get(callId);
      const lookup = call && (await database.lookups.get(call.personId));
      if (!lookup) return [];
      const seen = await view(lookup.identity);
      const personId = await tieIdentities(database, lookup.personId, seen);
      if (lookup.state === 'stopped') return [];
      const { steps } = await view(lookup.identity);
      return reserve(
        personId,
        steps.filter(({ action, provider }) => action === 'ask' && lookup.planned.includes(provider.id)),
      );
    });
    await execute(calls);
  };

  return { view, start, retry, stop, callEnded };
}

/** A reused step has no price of its own: asking again costs what asking costs. */
const withPrice = (step: Step): Step => ({
  ...step,
  price: step.provider.price(step.question, step.options),
});
