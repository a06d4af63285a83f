import type { CrmResult, Receipt, UndoOutcome } from '@/lib/crm/types';
import type { PushRow } from '@/lib/storage/rows';
import { movedOn } from './moved-on';
import { PUSH_LOCK, type PushTools } from './types';

/** Takes a push back, and with it the account that was made for it. */
export const undoRow = (tools: PushTools, pushId: string, partly: boolean): Promise<CrmResult<UndoOutcome>> =>
  tools.locks.request(PUSH_LOCK, async (): Promise<CrmResult<UndoOutcome>> => {
    const row = await tools.database.pushes.get(pushId);
    if (row?.state !== 'done') return movedOn('It was undone before, or the record is gone.');
    const result = await undoOne(tools, row, partly);
    if (!result.ok || result.value.state !== 'undone' || row.companyPushId === undefined) return result;
    const company = await tools.database.pushes.get(row.companyPushId);
    // Undone by itself before, or gone.
    if (company?.state !== 'done') return result;
    const account = await undoOne(tools, company, false);
    const said = account.ok
      ? account.value.state === 'undone'
        ? 'So is its account.'
        : `The account stays: ${account.value.said.replace(' Nothing was undone.', '')}`
      : 'The account could not be taken back: undo it in History.';
    return { ok: true, value: { state: 'undone', said: `${result.value.said} ${said}` } };
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
