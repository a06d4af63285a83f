import type { CrmResult, Receipt } from '@/lib/crm/types';
import type { PushRow } from '@/lib/storage/rows';
import { diffOf, isPending } from './own-pushes';
import { PUSH_LOCK, type PushTools } from './types';

/** After this long a request that Zoho never answered is not carried out any more. */
const GIVEN_UP_MS = 10 * 60_000;

/**
 * Looks for what became of a push without an answer and writes it down. Undefined: Zoho has nothing of it. Holds for who has the push lock.
 */
export async function settleRow(tools: PushTools, row: PushRow): Promise<CrmResult<Receipt | undefined>> {
  const { database, crm, now } = tools;
  const sentAt = row.sentAt ?? row.createdAt;
  const settled = await crm.settle(diffOf(row), sentAt);
  if (!settled.ok) {
    await database.pushes.update(row.id, { state: 'unknown' });
    return settled;
  }
  const isUpdate = diffOf(row).target.recordId !== undefined;
  const isOver = isUpdate || now() - Date.parse(sentAt) > GIVEN_UP_MS;
  await database.pushes.update(
    row.id,
    settled.value ? { state: 'done', receipt: settled.value } : { state: isOver ? 'failed' : 'unknown' },
  );
  return settled;
}

/** Settles what is pending among these, and answers the first failure to find out. Waits for a push under way to end. */
export async function settlePending(tools: PushTools, ids: readonly string[]): Promise<CrmResult<null>> {
  return tools.locks.request(PUSH_LOCK, async (): Promise<CrmResult<null>> => {
    for (const id of ids) {
      const row = await tools.database.pushes.get(id);
      if (!row || !isPending(row)) continue;
      const settled = await settleRow(tools, row);
      if (!settled.ok) return settled;
    }
    return { ok: true, value: null };
  });
}
