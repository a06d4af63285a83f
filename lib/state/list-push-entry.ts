import type { Problem } from '@/lib/core/problem';
import { commonWords } from '@/lib/core/words/en/common';
import { pushWaitWords } from '@/lib/core/words/en/push-wait';
import { writtenOf } from '@/lib/crm/sent';
import type { CrmDiff, CrmModule, CrmResult, Receipt } from '@/lib/crm/types';
import type { PreparedPush } from '@/lib/push/types';
import type { UndoStep } from './undo-step';

export interface ListPushPerson {
  personId: string;
  name: string;
}

/** One person of a list on the way to Zoho. */
export interface ListPushEntry extends ListPushPerson {
  /**
   * waiting: not compared yet. ready: would be written. same: nothing to change. choice: somebody has to say which record, so the list
   * leaves it aside. blocked: Zoho would refuse it. written, refused: what became of it.
   */
  state: 'waiting' | 'ready' | 'same' | 'choice' | 'blocked' | 'written' | 'refused';
  picked: boolean;
  pushId?: string;
  diff?: CrmDiff;
  /** In words: why it waits for a choice, or is blocked. */
  why?: string;
  problem?: Problem;
  receipt?: Receipt;
  undo?: UndoStep;
}

/** What a comparison makes of an entry. What the dialog for one person would ask about is left aside: a list asks nothing. */
export function afterPrepare(result: CrmResult<PreparedPush>, module: CrmModule): Partial<ListPushEntry> {
  if (!result.ok) return { state: 'refused', problem: result.problem };
  const { pushId, diff, matches } = result.value;
  if (!diff) return { state: 'choice', why: pushWaitWords.several };
  const elsewhere = matches.find((match) => match.module !== module || match.converted);
  if (elsewhere && diff.target.recordId === undefined)
    return {
      state: 'choice',
      why: elsewhere.converted ? pushWaitWords.converted : pushWaitWords.same[elsewhere.module],
    };
  if (diff.obstacles.length > 0) return { state: 'blocked', why: commonWords.sentences(...diff.obstacles) };
  const isSame = diff.target.recordId !== undefined && Object.keys(writtenOf(diff)).length === 0;
  return { state: isSame ? 'same' : 'ready', pushId, diff };
}
