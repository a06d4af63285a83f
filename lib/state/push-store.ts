import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Problem } from '@/lib/core/problem';
import type { CrmAction, CrmDiff, CrmMatch, CrmModule, Receipt } from '@/lib/crm/types';
import { ask } from '@/lib/messaging/client';

/** Where a push stands, as the dialog shows it. */
export type PushStep =
  | { step: 'closed' }
  /** Searching Zoho and comparing. */
  | { step: 'preparing' }
  /** Several records match, and the user has to say which. */
  | { step: 'choosing'; matches: readonly CrmMatch[] }
  | { step: 'ready'; pushId: string; matches: readonly CrmMatch[]; diff: CrmDiff }
  | { step: 'writing'; matches: readonly CrmMatch[]; diff: CrmDiff }
  | {
      step: 'done';
      pushId: string;
      receipt: Receipt;
      undo?: { running: boolean; said?: string; problem?: Problem };
    }
  | { step: 'failed'; problem: Problem };

export interface PushState {
  personId: string | undefined;
  module: CrmModule;
  push: PushStep;
  /** The user's choices by API name, over the diff's own. */
  actions: Readonly<Record<string, CrmAction>>;
  open(personId: string): void;
  close(): void;
  chooseModule(module: CrmModule): void;
  /** null: a new record. */
  chooseRecord(recordId: string | null): void;
  chooseAction(api: string, action: CrmAction): void;
  confirm(): Promise<void>;
  undo(): Promise<void>;
}

const LOST: Problem = { kind: 'network', money: 'none', detail: 'Facet’s worker did not answer.' };

/** The push dialog. It only ever sends the prepared push's id and actions: the worker writes what was shown. */
export function createPushStore(): StoreApi<PushState> {
  return createStore<PushState>((set, get) => {
    let turn = 0;

    const prepare = async (recordId?: string | null) => {
      const { personId, module } = get();
      if (personId === undefined) return;
      const own = ++turn;
      set({ push: { step: 'preparing' }, actions: {} });
      const result = await ask('crm.prepare', {
        personId,
        module,
        ...(recordId === undefined ? {} : { recordId }),
      }).catch(() => ({ ok: false, problem: LOST }) as const);
      // Another module or record was chosen, or the dialog closed, while Zoho was searched.
      if (own !== turn) return;
      if (!result.ok) return set({ push: { step: 'failed', problem: result.problem } });
      const { diff, matches, pushId } = result.value;
      set({ push: diff ? { step: 'ready', pushId, matches, diff } : { step: 'choosing', matches } });
    };

    return {
      personId: undefined,
      module: 'Leads',
      push: { step: 'closed' },
      actions: {},
      open: (personId) => {
        set({ personId });
        void prepare();
      },
      close: () => {
        turn += 1;
        set({ push: { step: 'closed' } });
      },
      chooseModule: (module) => {
        set({ module });
        void prepare();
      },
      chooseRecord: (recordId) => void prepare(recordId),
      chooseAction: (api, action) => set({ actions: { ...get().actions, [api]: action } }),
      confirm: async () => {
        const { push, actions } = get();
        if (push.step !== 'ready') return;
        const { pushId, matches, diff } = push;
        set({ push: { step: 'writing', matches, diff } });
        const result = await ask('crm.push', { pushId, actions: { ...actions } }).catch(
          () => ({ ok: false, problem: { ...LOST, detail: 'Look in Zoho before you try again.' } }) as const,
        );
        set({
          push: result.ok
            ? { step: 'done', pushId, receipt: result.value }
            : { step: 'failed', problem: result.problem },
        });
      },
      undo: async () => {
        const { push } = get();
        if (push.step !== 'done' || push.undo?.running) return;
        set({ push: { ...push, undo: { running: true } } });
        const result = await ask('crm.undo', { pushId: push.pushId }).catch(
          () => ({ ok: false, problem: LOST }) as const,
        );
        const undo = result.ok
          ? { running: false, said: result.value.said }
          : { running: false, problem: result.problem };
        set({ push: { ...push, undo } });
      },
    };
  });
}
