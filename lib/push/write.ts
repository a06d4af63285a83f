import type { Problem } from '@/lib/core/problem';
import { pushOutcomeWords } from '@/lib/core/words/en/push-outcome';
import type { CrmDiff, CrmResult, Receipt } from '@/lib/crm/types';
import type { PushRow } from '@/lib/storage/rows';
import { diffOf } from './own-pushes';
import { settleRow } from './settle';
import type { PushTools } from './types';

/** Stores what is about to be written, writes it, and stores what became of it. Holds for who has the push lock. */
export async function writeAlone(
  tools: PushTools,
  row: PushRow,
  diff: CrmDiff,
  write: (diff: CrmDiff) => Promise<CrmResult<Receipt>>,
): Promise<CrmResult<Receipt>> {
  const sentAt = new Date(tools.now()).toISOString();
  const sent: PushRow = { ...row, state: 'sent', sentAt, diff };
  await tools.database.pushes.put(sent);
  return keepResult(tools, sent, await write(diff));
}

/** What a write that was stored as sent came to. */
export async function keepResult(
  tools: PushTools,
  row: PushRow,
  result: CrmResult<Receipt>,
): Promise<CrmResult<Receipt>> {
  const { database } = tools;
  if (!result.ok && result.problem.money === 'none') {
    await database.pushes.update(row.id, { state: 'failed' });
    return result;
  }
  if (!result.ok) return afterSilence(tools, row, result.problem);
  // The record is safe before its note is written.
  await database.pushes.update(row.id, { state: 'done', receipt: result.value });
  return { ok: true, value: await addNote(tools, row, result.value) };
}

async function addNote({ database, crm }: PushTools, row: PushRow, done: Receipt): Promise<Receipt> {
  const receipt = await crm.addNote(diffOf(row), done);
  if (receipt !== done) await database.pushes.update(row.id, { receipt });
  return receipt;
}

/** Looks for what became of a write without an answer, and says it. */
export async function afterSilence(
  tools: PushTools,
  row: PushRow,
  problem: Problem,
): Promise<CrmResult<Receipt>> {
  const settled = await settleRow(tools, row);
  if (!settled.ok)
    return {
      ok: false,
      problem: {
        ...problem,
        money: 'maybe',
        detail: pushOutcomeWords.couldNotLook,
      },
    };
  // Its note had to wait for an answer, so it was not sent yet.
  if (settled.value) return { ok: true, value: await addNote(tools, row, settled.value) };
  return {
    ok: false,
    problem: {
      ...problem,
      money: 'none',
      detail: pushOutcomeWords.nothingThere,
    },
  };
}
