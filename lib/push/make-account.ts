import { pushOutcomeWords } from '@/lib/core/words/en/push-outcome';
import type { CrmDiff, CrmResult, Receipt } from '@/lib/crm/types';
import type { PushRow } from '@/lib/storage/rows';
import { movedOn } from './moved-on';
import { isPending } from './own-pushes';
import { settleRow } from './settle';
import type { PushTools } from './types';
import { keepResult } from './write';

/** An account that was made, and the push that made it. */
export interface MadeAccount {
  id: string;
  name: string;
  pushId: string;
}

/**
 * Makes the account of a contact: a push of its own, stored before it is sent, looked for after silence, undone like any other. First what
 * became of earlier ones for the same company without an answer is found out, so that there is at most one. Holds for who has the lock.
 */
export async function makeAccount(
  tools: PushTools,
  contact: PushRow,
  diff: CrmDiff,
): Promise<CrmResult<MadeAccount>> {
  const { database, crm, now } = tools;
  const keys = diff.identifiers.filter((text) => text !== '').map((text) => `account ${text.toLowerCase()}`);
  const earlier = await database.pushes.where('keys').anyOf(keys).toArray();
  for (const row of earlier.filter(isPending)) {
    const settled = await settleRow(tools, row);
    if (!settled.ok) return settled;
    if (settled.value) return movedOn(pushOutcomeWords.earlierAccount);
  }
  const at = new Date(now()).toISOString();
  const row: PushRow = {
    id: tools.newId(),
    personId: contact.personId,
    state: 'sent',
    createdAt: at,
    sentAt: at,
    keys,
    matches: [],
    diff,
  };
  await database.pushes.add(row);
  const result = await keepResult(tools, row, await crm.push(diff));
  return result.ok ? { ok: true, value: madeAccount(row.id, result.value) } : result;
}

function madeAccount(pushId: string, { target, written }: Receipt): MadeAccount {
  const name = written['Account_Name'];
  return { id: target.recordId, name: typeof name === 'string' ? name : '', pushId };
}
