import { identityKey } from '@/lib/core/identity/key';
import type { Problem } from '@/lib/core/problem';
import { listRunWords } from '@/lib/core/words/en/list-run';
import type { Lookup } from '@/lib/lookup/lookup';
import type { PersonView, ViewContext } from '@/lib/lookup/view-person';
import type { Provider } from '@/lib/providers/types';
import type { Database } from '@/lib/storage/database';
import type { ListItemRow, ListRow } from '@/lib/storage/list-rows';
import { addList, type NewList } from './add';
import { removeList } from './forget';
import { canShare, hasOpenCall, isForLists } from './groups';
import { itemsIn, nextWave, writeItems } from './items';
import { lossIn, tallyOf } from './loss';
import { takeBack } from './take-back';
import { outcomeOf, type Outcome } from './outcome';
import { planList, viewAll } from './plan';

export interface ListTools {
  database: Database;
  lookup: Lookup;
  providers: readonly Provider<unknown>[];
  readContext(): Promise<ViewContext>;
  now(): number;
  newId(): string;
  locks: LockManager;
}

export interface Lists {
  /** Stores a list; asks nobody. Answers its id. */
  add(list: NewList): Promise<string>;
  /** The user's word to ask for at most `credits`, which is what the plan said. Refuses when it would cost more by now. */
  start(listId: string, credits: number): Promise<{ started: true } | { started: false; why: string }>;
  /** Sends nothing more; what has left already is kept when it answers. */
  pause(listId: string): Promise<void>;
  resume(listId: string): Promise<void>;
  /** For good: nobody more is asked for this list. What was found stays. */
  cancel(listId: string): Promise<void>;
  remove(listId: string): Promise<void>;
  /** Goes on with every list that can: after calls ended, after the worker or the browser died, and by an alarm. */
  advance(): Promise<void>;
  /** Whether some list runs, so that somebody has to look after it. */
  isRunning(): Promise<boolean>;
}

/**
 * Lists run in waves: some people are marked as being asked, their calls are reserved in the journal like any look-up's, and when none of
 * them is open any more each person is judged by the journal and the next wave begins. Nothing is remembered anywhere else, so that a death
 * at any point loses nothing: what was marked is judged again.
 */
export function createLists(tools: ListTools): Lists {
  const { database, lookup } = tools;
  const asked = new Set(tools.providers.filter((provider) => isForLists({ provider })).map(({ id }) => id));
  const iso = () => new Date(tools.now()).toISOString();

  /** One step of one list at a time over all contexts. */
  const alone = <T>(listId: string, work: () => Promise<T>): Promise<T> =>
    tools.locks.request(`list:${listId}`, work);

  const start: Lists['start'] = (listId, credits) =>
    alone(listId, async () => {
      if ((await database.lists.get(listId))?.state !== 'planned') return { started: true };
      const context = await tools.readContext();
      const items = await itemsIn(database, listId, 'waiting');
      const identities = items.map(({ identity }) => identity);
      const { price, blocked } = await planList(database, identities, context);
      if (blocked !== undefined) return { started: false, why: blocked };
      const atMost = price.atMost ?? price.credits;
      if (atMost > credits) {
        return {
          started: false,
          why: listRunWords.dearer(atMost),
        };
      }
      let place = 0;
      for await (const views of viewAll(database, identities, context)) {
        const some = items.slice(place, place + views.length);
        place += views.length;
        // Who is known already ends here; the others learn with whom they can share calls.
        const judged = views.flatMap((view, index) => {
          const item = some[index];
          return item ? [outcomeOf(item, view).item] : [];
        });
        await writeItems(database, listId, judged);
      }
      await database.lists.update(listId, { state: 'running' });
      await goOn(listId);
      return { started: true };
    });

  /** Judges who is done, and begins the next wave when nobody of the last one is open. Only under the list's lock. */
  const goOn = async (listId: string): Promise<void> => {
    for (;;) {
      const open = await judgeEnded(listId);
      const list = await database.lists.get(listId);
      if (list?.state !== 'running' || open > 0) return;
      if (list.waitUntil !== undefined && list.waitUntil > iso()) return;
      const wave = await nextWave(database, listId);
      if (wave.length === 0) {
        await database.lists.update(listId, { state: 'done' });
        return;
      }
      await ask(list, wave);
      if (await cameToNothing(wave)) {
        await pauseBecause(listId, { provider: providerOf(wave), problem: OVER_BUDGET });
      }
    }
  };

  const ask = async (list: ListRow, wave: readonly ListItemRow[]): Promise<void> => {
    const waveAt = iso();
    await database.lists.put({ ...withoutStop(list), waveAt, tally: {} });
    await writeItems(
      database,
      list.id,
      wave.map(({ heldBack: _heldBack, ...item }) => ({
        ...item,
        state: 'asking',
        since: item.since ?? waveAt,
      })),
    );
    const shared = wave[0]?.group !== '';
    await lookup.startAll(
      wave.map(({ identity, askedAs }) => askedAs ?? identity),
      { covers: (step) => isForLists(step) && (!shared || canShare(step)), alone: !shared },
    );
  };

  /** Nobody of the wave has a call, and nobody needs none: the limits left no room for any. */
  const cameToNothing = async (wave: readonly ListItemRow[]): Promise<boolean> => {
    const listId = wave[0]?.listId ?? '';
    if ((await judgeEnded(listId)) > 0) return false;
    const after = await database.listItems.bulkGet(wave.map(({ key }): [string, string] => [listId, key]));
    return after.every((item, place) => item?.state === 'waiting' && item.group === wave[place]?.group);
  };

  /** Answers how many people have calls that are still open. */
  const judgeEnded = async (listId: string): Promise<number> => {
    const [list, asking] = await Promise.all([
      database.lists.get(listId),
      itemsIn(database, listId, 'asking'),
    ]);
    if (!list || asking.length === 0) return 0;
    const busy = new Set(
      (await database.calls.where('state').anyOf('reserved', 'sent').toArray()).map((call) => call.personId),
    );
    const ties = await database.identities.bulkGet(asking.map(askedKey));
    const judged: Outcome[] = [];
    const views: PersonView[] = [];
    for (const [place, item] of asking.entries()) {
      if (busy.has(ties[place]?.personId ?? '')) continue;
      const view = await lookup.view(item.askedAs ?? item.identity);
      if (hasOpenCall(view)) continue;
      views.push(view);
      judged.push(outcomeOf(item, view));
    }
    await writeItems(
      database,
      listId,
      judged.map(({ item }) => (list.state === 'cancelled' ? withoutMore(item) : item)),
    );
    const open = asking.length - judged.length;
    const tally = tallyOf(list, views);
    await database.lists.update(listId, { tally });
    const stop = judged.find((outcome) => outcome.stop)?.stop ?? (open === 0 ? lossIn(tally) : undefined);
    if (stop && list.state === 'running') await pauseBecause(listId, stop);
    return open;
  };

  /** Waits by itself where the vendor says how long; all else needs the user. */
  const pauseBecause = async (listId: string, stoppedBy: NonNullable<Outcome['stop']>): Promise<void> => {
    const waitUntil = untilOf(stoppedBy.problem, tools.now());
    await database.lists.update(
      listId,
      waitUntil === undefined ? { state: 'paused', stoppedBy } : { waitUntil, stoppedBy },
    );
  };

  /** Takes back what has not left yet, so that pausing means it. */
  const holdBack = async (listId: string): Promise<void> => {
    const items = await itemsIn(database, listId, 'asking');
    await writeItems(
      database,
      listId,
      items.map((item) => ({ ...item, heldBack: true })),
    );
    await takeBack(database, items.map(askedKey), asked, iso());
    await judgeEnded(listId);
  };

  return {
    add: async (list) => {
      const id = tools.newId();
      await addList(database, list, { id, at: iso() });
      return id;
    },
    start,
    pause: (listId) =>
      alone(listId, async () => {
        const list = await database.lists.get(listId);
        if (list?.state !== 'running') return;
        await database.lists.put({ ...withoutStop(list), state: 'paused' });
        await holdBack(listId);
      }),
    resume: (listId) =>
      alone(listId, async () => {
        const list = await database.lists.get(listId);
        if (list?.state !== 'paused') return;
        await database.lists.put({ ...withoutStop(list), state: 'running' });
        await goOn(listId);
      }),
    cancel: (listId) =>
      alone(listId, async () => {
        const list = await database.lists.get(listId);
        if (!list || list.state === 'done') return;
        await database.lists.put({ ...withoutStop(list), state: 'cancelled' });
        await holdBack(listId);
        await writeItems(database, listId, (await itemsIn(database, listId, 'waiting')).map(withoutMore));
      }),
    remove: (listId) =>
      alone(listId, async () => {
        await takeBack(database, (await itemsIn(database, listId, 'asking')).map(askedKey), asked, iso());
        await removeList(database, listId);
      }),
    advance: async () => {
      const lists = await database.lists.toArray();
      for (const { id, state, counts } of lists) {
        if (state === 'running' || counts.asking > 0) await alone(id, () => goOn(id));
      }
    },
    isRunning: async () => (await database.lists.where({ state: 'running' }).count()) > 0,
  };
}

const askedKey = ({ askedAs, identity }: ListItemRow): string => identityKey(askedAs ?? identity);

const OVER_BUDGET: Problem = { kind: 'over-budget', money: 'none' };

/** Groups are called "<provider>:<its group>". */
const providerOf = ([first]: readonly ListItemRow[]): string => first?.group.split(':', 1)[0] ?? '';

/** Of a cancelled list nobody waits any more: who has an answer keeps it. */
const withoutMore = (item: ListItemRow): ListItemRow =>
  item.state !== 'waiting'
    ? item
    : { ...item, group: '', state: item.name === undefined ? 'stopped' : 'found' };

const withoutStop = ({ stoppedBy: _stoppedBy, waitUntil: _waitUntil, ...list }: ListRow): ListRow => list;

/** Longer than this the user may want to know and decide. */
const LONGEST_WAIT_MS = 3_600_000;

/** ISO 8601: when to ask again without being told to; undefined when only the user can change it. */
function untilOf(problem: Problem, now: number): string | undefined {
  const waitMs =
    problem.kind === 'rate-limited'
      ? problem.retryAfterMs
      : problem.kind === 'resting'
        ? Date.parse(problem.until) - now
        : undefined;
  return waitMs === undefined || waitMs > LONGEST_WAIT_MS ? undefined : new Date(now + waitMs).toISOString();
}
