import type { CrmChoices, CrmResult, Receipt, UndoOutcome } from '@/lib/crm/types';
import { confirmPush, outcomeOfPush } from './confirm';
import { confirmMany } from './confirm-many';
import { preparePush } from './prepare';
import { settlePending } from './settle';
import { standingAfterPush, standingOf, type Standing } from './standing';
import type { PreparedPush, PushTools, PushWish } from './types';
import { undoRow } from './undo';

/**
 * Pushing in two steps: `prepare` finds and compares and keeps what it would do; `confirm` writes exactly that, with the user's choices. Of
 * values the panel only sends what the user typed into a field that was shown as missing.
 */
export interface Pushes {
  prepare(wish: PushWish): Promise<CrmResult<PreparedPush>>;
  confirm(pushId: string, choices: CrmChoices): Promise<CrmResult<Receipt>>;
  /** As they were shown; one result each, in their order. */
  confirmMany(pushIds: readonly string[]): Promise<readonly CrmResult<Receipt>[]>;
  outcome(pushId: string): Promise<CrmResult<Receipt>>;
  undo(pushId: string, partly: boolean): Promise<CrmResult<UndoOutcome>>;
  /** Whether the person is in the CRM already; kept for a day unless `fresh`. */
  standing(personId: string, fresh: boolean): Promise<CrmResult<Standing>>;
  /** Finds out what became of pushes that a dead worker left. */
  recover(): Promise<void>;
}

export function createPushes(tools: PushTools): Pushes {
  const { database } = tools;
  /** What is about to change is asked for anew. */
  const forgetStanding = async (pushId: string) => {
    const row = await database.pushes.get(pushId);
    if (row) await database.crmStandings.delete(row.personId);
  };
  return {
    prepare: (wish) => preparePush(tools, wish),
    confirm: async (pushId, choices) => {
      await forgetStanding(pushId);
      const pushed = await confirmPush(tools, pushId, choices);
      await standingAfterPush(tools, pushId);
      return pushed;
    },
    confirmMany: async (pushIds) => {
      for (const pushId of pushIds) await forgetStanding(pushId);
      const results = await confirmMany(tools, pushIds);
      for (const pushId of pushIds) await standingAfterPush(tools, pushId);
      return results;
    },
    outcome: (pushId) => outcomeOfPush(tools, pushId),
    standing: (personId, fresh) => standingOf(tools, personId, fresh),
    undo: async (pushId, partly) => {
      await forgetStanding(pushId);
      return undoRow(tools, pushId, partly);
    },
    recover: async () => {
      const left = await database.pushes.where({ state: 'sent' }).primaryKeys();
      if (left.length > 0) await settlePending(tools, left);
    },
  };
}
