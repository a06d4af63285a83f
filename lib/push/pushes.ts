import type { CrmResult, Receipt, UndoOutcome } from '@/lib/crm/types';
import { confirmPush, outcomeOfPush, type Actions } from './confirm';
import { preparePush } from './prepare';
import { settlePending } from './settle';
import { standingAfterPush, standingOf, type Standing } from './standing';
import { PUSH_LOCK, type PreparedPush, type PushTools, type PushWish } from './types';

/**
 * Pushing in two steps: `prepare` finds and compares and keeps what it would do; `confirm` writes exactly that, with the actions the user
 * chose. The panel never sends values, so that nothing can be written that the dialog did not show.
 */
export interface Pushes {
  prepare(wish: PushWish): Promise<CrmResult<PreparedPush>>;
  confirm(pushId: string, actions: Actions): Promise<CrmResult<Receipt>>;
  outcome(pushId: string): Promise<CrmResult<Receipt>>;
  undo(pushId: string, partly: boolean): Promise<CrmResult<UndoOutcome>>;
  /** Whether the person is in the CRM already; kept for a day unless `fresh`. */
  standing(personId: string, fresh: boolean): Promise<CrmResult<Standing>>;
  /** Finds out what became of pushes that a dead worker left. */
  recover(): Promise<void>;
}

export function createPushes(tools: PushTools): Pushes {
  const { database, crm, locks } = tools;
  /** What is about to change is asked for anew. */
  const forgetStanding = async (pushId: string) => {
    const row = await database.pushes.get(pushId);
    if (row) await database.crmStandings.delete(row.personId);
  };
  return {
    prepare: (wish) => preparePush(tools, wish),
    confirm: async (pushId, actions) => {
      await forgetStanding(pushId);
      const pushed = await confirmPush(tools, pushId, actions);
      await standingAfterPush(tools, pushId);
      return pushed;
    },
    outcome: (pushId) => outcomeOfPush(tools, pushId),
    standing: (personId, fresh) => standingOf(tools, personId, fresh),
    undo: (pushId, partly) =>
      locks.request(PUSH_LOCK, async (): Promise<CrmResult<UndoOutcome>> => {
        await forgetStanding(pushId);
        const row = await database.pushes.get(pushId);
        if (row?.state !== 'done') return { ok: false, problem: { kind: 'moved-on', money: 'none' } };
        const result = await crm.undo(row.receipt as Receipt, partly);
        if (result.ok && result.value.state === 'undone')
          await database.pushes.update(pushId, { state: 'undone' });
        return result;
      }),
    recover: async () => {
      const left = await database.pushes.where({ state: 'sent' }).primaryKeys();
      if (left.length > 0) await settlePending(tools, left);
    },
  };
}
