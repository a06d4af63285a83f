import { commonWords } from '@/lib/core/words/en/common';
import { crmUndoWords } from '@/lib/core/words/en/crm-undo';
import type { CrmResult, Receipt, UndoOutcome } from '@/lib/crm/types';
import type { PushRow } from '@/lib/storage/rows';
import { movedOn } from './moved-on';
import { PUSH_LOCK, type PushTools } from './types';

/** Takes a push back, and with it the account that was made for it. */
export const undoRow = (tools: PushTools, pushId: string, partly: boolean): Promise<CrmResult<UndoOutcome>> =>
  tools.locks.request(PUSH_LOCK, async (): Promise<CrmResult<UndoOutcome>> => {
    const row = await tools.database.pushes.get(pushId);
    if (row?.state !== 'done') return movedOn(crmUndoWords.undoneBefore);
    const result = await undoOne(tools, row, partly);
    if (!result.ok || result.value.state !== 'undone' || row.companyPushId === undefined) return result;
    const company = await tools.database.pushes.get(row.companyPushId);
    // Undone by itself before, or gone.
    if (company?.state !== 'done') return result;
    const account = await undoOne(tools, company, false);
    const said = account.ok
      ? account.value.state === 'undone'
        ? crmUndoWords.accountToo
        : crmUndoWords.accountStays(account.value.said.replace(crmUndoWords.nothingUndone, '').trim())
      : crmUndoWords.accountLeft;
    return { ok: true, value: { state: 'undone', said: commonWords.sentences(result.value.said, said) } };
  });

async function undoOne(
  { database, crm }: PushTools,
  row: PushRow,
  partly: boolean,
): Promise<CrmResult<UndoOutcome>> {
  const result = await crm.undo(row.receipt as Receipt, partly);
  if (result.ok && result.value.state === 'undone') await database.pushes.update(row.id, { state: 'undone' });
  return result;
}
