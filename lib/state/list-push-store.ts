import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Problem } from '@/lib/core/problem';
import type { CrmModule, CrmResult, Receipt } from '@/lib/crm/types';
import { ask } from '@/lib/messaging/client';
import { afterPrepare, type ListPushEntry, type ListPushPerson } from './list-push-entry';
import { lostRead, lostWrite } from './lost';
import { askUndo } from './undo-step';

export interface ListPushState {
  step: 'closed' | 'comparing' | 'ready' | 'writing' | 'done';
  module: CrmModule;
  entries: readonly ListPushEntry[];
  /** Why it went no further: what is not compared or written yet can be later. */
  problem: Problem | undefined;
  open(people: readonly ListPushPerson[]): void;
  chooseModule(module: CrmModule): void;
  pick(personId: string, picked: boolean): void;
  /** Compares those that are not compared yet, after a problem. */
  goOn(): void;
  confirm(): Promise<void>;
  undo(personId: string, partly: boolean): Promise<void>;
  close(): void;
}

/** Zoho takes no more records in one call. */
const MOST_AT_ONCE = 100;

/** Of one record only: the next one may well go through. */
const isOfOne = ({ kind }: Problem): boolean =>
  kind === 'moved-on' || kind === 'bad-request' || kind === 'nothing-to-send';

/** The people of a list on their way to Zoho: every record is compared and shown first, then written in calls of up to 100. */
export function createListPushStore(): StoreApi<ListPushState> {
  return createStore<ListPushState>((set, get) => {
    let turn = 0;
    const edit = (personId: string, some: Partial<ListPushEntry>) =>
      set({
        entries: get().entries.map((entry) => (entry.personId === personId ? { ...entry, ...some } : entry)),
      });

    const compare = async () => {
      const own = ++turn;
      const { module } = get();
      set({ step: 'comparing', problem: undefined });
      for (const { personId, state } of get().entries) {
        if (state !== 'waiting') continue;
        const result = await ask('crm.prepare', { personId, module }).catch(() => lostRead());
        if (own !== turn) return;
        if (!result.ok && !isOfOne(result.problem)) return set({ step: 'ready', problem: result.problem });
        edit(personId, afterPrepare(result, module));
      }
      set({ step: 'ready' });
    };

    const write = async (entries: readonly ListPushEntry[]): Promise<Problem | undefined> => {
      const pushIds = entries.flatMap(({ pushId }) => pushId ?? []);
      const results = await ask('crm.push-many', { pushIds }).catch(() => outcomesOf(pushIds));
      let stopped: Problem | undefined;
      for (const [index, { personId }] of entries.entries()) {
        const result = results[index] ?? lostWrite();
        if (result.ok) edit(personId, { state: 'written', receipt: result.value });
        else if (isOfOne(result.problem)) edit(personId, { state: 'refused', problem: result.problem });
        else {
          stopped ??= result.problem;
          if (result.problem.money === 'maybe') edit(personId, { state: 'refused', problem: result.problem });
        }
      }
      return stopped;
    };

    return {
      step: 'closed',
      module: 'Leads',
      entries: [],
      problem: undefined,
      open: (people) => {
        set({ entries: people.map(waiting) });
        void compare();
      },
      chooseModule: (module) => {
        set({ module, entries: get().entries.map(waiting) });
        void compare();
      },
      pick: (personId, picked) => edit(personId, { picked }),
      goOn: () => void compare(),
      confirm: async () => {
        if (get().step !== 'ready') return;
        turn += 1;
        set({ step: 'writing', problem: undefined });
        const picked = get().entries.filter((entry) => entry.state === 'ready' && entry.picked);
        for (let start = 0; start < picked.length; start += MOST_AT_ONCE) {
          const problem = await write(picked.slice(start, start + MOST_AT_ONCE));
          if (problem) return set({ step: 'ready', problem });
        }
        set({ step: 'done' });
      },
      undo: async (personId, partly) => {
        const entry = get().entries.find((each) => each.personId === personId);
        if (entry?.pushId === undefined || entry.undo?.running) return;
        edit(personId, { undo: { running: true } });
        edit(personId, { undo: await askUndo(entry.pushId, partly) });
      },
      close: () => {
        turn += 1;
        set({ step: 'closed', entries: [], problem: undefined });
      },
    };
  });
}

const waiting = ({ personId, name }: ListPushPerson): ListPushEntry => ({
  personId,
  name,
  state: 'waiting',
  picked: true,
});

/** The worker died with the reply; the next one knows, or looks in Zoho. */
async function outcomesOf(pushIds: readonly string[]): Promise<readonly CrmResult<Receipt>[]> {
  const results: CrmResult<Receipt>[] = [];
  for (const pushId of pushIds) results.push(await ask('crm.outcome', { pushId }).catch(() => lostWrite()));
  return results;
}
