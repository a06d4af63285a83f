import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Problem } from '@/lib/core/problem';
import { pushWaitWords } from '@/lib/core/words/en/push-wait';
import type { CrmChoices, CrmDiff, CrmMatch, CrmModule, Receipt } from '@/lib/crm/types';
import { ask } from '@/lib/messaging/client';
import { lostRead, lostWrite } from './lost';
import { askUndo, type UndoStep } from './undo-step';

/** Where a push stands, as the dialog shows it. */
export type PushStep =
  | { step: 'closed' }
  /** Searching Zoho and comparing. */
  | { step: 'preparing' }
  /** Several records match, and the user has to say which. */
  | { step: 'choosing'; matches: readonly CrmMatch[] }
  | {
      step: 'ready';
      pushId: string;
      matches: readonly CrmMatch[];
      diff: CrmDiff;
      /** Why the changes are shown once more: the push was refused, and nothing was written. */
      again?: Problem;
    }
  | { step: 'writing'; matches: readonly CrmMatch[]; diff: CrmDiff }
  | {
      step: 'done';
      pushId: string;
      receipt: Receipt;
      undo?: UndoStep;
    }
  | { step: 'failed'; problem: Problem };

export interface PushState {
  personId: string | undefined;
  module: CrmModule;
  push: PushStep;
  /** The user's choices, over what the diff says. */
  choices: CrmChoices;
  open(personId: string): void;
  close(): void;
  chooseModule(module: CrmModule): void;
  /** null: a new record. */
  chooseRecord(recordId: string | null): void;
  /** Compares once more, with the account of a contact that has none. */
  lookForAccount(): void;
  choose(choices: CrmChoices): void;
  confirm(): Promise<void>;
  undo(partly?: boolean): Promise<void>;
}

/** The push dialog. It only ever sends the prepared push's id and actions: the worker writes what was shown. */
export function createPushStore(): StoreApi<PushState> {
  return createStore<PushState>((set, get) => {
    let turn = 0;

    const prepare = async (recordId?: string | null, again?: Problem, company?: true) => {
      const { personId, module } = get();
      if (personId === undefined) return;
      const own = ++turn;
      set({ push: { step: 'preparing' }, choices: {} });
      const result = await ask('crm.prepare', {
        personId,
        module,
        ...(recordId === undefined ? {} : { recordId }),
        ...(again === undefined ? {} : { everywhere: true }),
        ...(company === undefined ? {} : { company }),
      }).catch(() => lostRead());
      // Another module or record was chosen, or the dialog closed, while Zoho was searched.
      if (own !== turn) return;
      if (!result.ok) return set({ push: { step: 'failed', problem: result.problem } });
      const { diff, matches, pushId } = result.value;
      if (!diff) return set({ push: { step: 'choosing', matches } });
      set({ push: { step: 'ready', pushId, matches, diff, ...(again === undefined ? {} : { again }) } });
    };

    return {
      personId: undefined,
      module: 'Leads',
      push: { step: 'closed' },
      choices: {},
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
      lookForAccount: () => {
        const { push } = get();
        if (push.step === 'ready') void prepare(push.diff.target.recordId, undefined, true);
      },
      choose: (choices) => set({ choices: { ...get().choices, ...choices } }),
      confirm: async () => {
        const { push, choices } = get();
        if (push.step !== 'ready') return;
        const { pushId, matches, diff } = push;
        set({ push: { step: 'writing', matches, diff } });
        const result = await ask('crm.push', { pushId, choices: forMessage(choices) }).catch(() =>
          // The worker died with the reply; the next one knows, or looks in Zoho.
          ask('crm.outcome', { pushId }).catch(() => lostWrite(pushWaitWords.noReplyToPush)),
        );
        if (result.ok) return set({ push: { step: 'done', pushId, receipt: result.value } });
        const { problem } = result;
        // The record moved on: what would be written now is compared and shown anew.
        if (problem.kind === 'moved-on') return prepare(undefined, problem);
        set({ push: { step: 'failed', problem } });
      },
      undo: async (partly = false) => {
        const { push } = get();
        if (push.step !== 'done' || push.undo?.running) return;
        set({ push: { ...push, undo: { running: true } } });
        set({ push: { ...push, undo: await askUndo(push.pushId, partly) } });
      },
    };
  });
}

/** With objects of their own, as the message's schema wants them. */
const forMessage = ({ actions, company, addsNote, typed }: CrmChoices) => ({
  ...(actions && { actions: { ...actions } }),
  ...(company && { company: 'link' in company ? company : { create: { ...company.create } } }),
  ...(addsNote !== undefined && { addsNote }),
  ...(typed && { typed: { ...typed } }),
});
