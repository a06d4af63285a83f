import type { Problem } from '@/lib/core/problem';
import type { CrmResult, UndoOutcome } from '@/lib/crm/types';
import { ask } from '@/lib/messaging/client';
import { lostRead } from './lost';

/** Where taking a push back stands. */
export interface UndoStep {
  running: boolean;
  said?: string;
  problem?: Problem;
  /** Somebody changed the record since; what nobody has touched can still go back. */
  refused?: { said: string; stillPossible: readonly string[] };
}

/** Has a push taken back, or the part of it that still can be. */
export const askUndo = async (pushId: string, partly: boolean): Promise<UndoStep> =>
  undoStep(await ask('crm.undo', { pushId, partly }).catch(() => lostRead()));

function undoStep(result: CrmResult<UndoOutcome>): UndoStep {
  if (!result.ok) return { running: false, problem: result.problem };
  const { value } = result;
  return value.state === 'undone'
    ? { running: false, said: value.said }
    : { running: false, refused: { said: value.said, stillPossible: value.stillPossible } };
}
