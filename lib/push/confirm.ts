import type { Problem } from '@/lib/core/problem';
import type { CrmAction, CrmDiff, CrmResult, Receipt } from '@/lib/crm/types';
import type { PushRow } from '@/lib/storage/rows';
import { diffOf, isPending, ownRecords, pushesOf } from './own-pushes';
import { settleRow } from './settle';
import { PUSH_LOCK, type PushTools } from './types';

/** The user's choices by API name. */
export type Actions = Readonly<Record<string, CrmAction>>;

/**
 * Writes a prepared push with the actions the user chose, and nothing else. What is about to be written is stored before the call leaves;
 * when no answer comes, it is looked for.
 */
export const confirmPush = (
  tools: PushTools,
  pushId: string,
  actions: Actions,
): Promise<CrmResult<Receipt>> =>
  tools.locks.request(PUSH_LOCK, async (): Promise<CrmResult<Receipt>> => {
    const { database, crm, now } = tools;
    const row = await database.pushes.get(pushId);
    // A push that was sent already is never sent again: a second click finds it no longer prepared.
    if (row?.state !== 'prepared') return movedOn('This push was sent already.');
    const diff = withActions(diffOf(row), actions);
    const own = await ownRecordMeanwhile(tools, row, diff);
    if (!own.ok) return own;

    const sentAt = new Date(now()).toISOString();
    await database.pushes.update(pushId, { state: 'sent', sentAt, diff });
    const result = await crm.push(diff);
    if (result.ok) {
      await database.pushes.update(pushId, { state: 'done', receipt: result.value });
      return result;
    }
    if (result.problem.money === 'none') {
      await database.pushes.update(pushId, { state: 'failed' });
      return result;
    }
    return afterSilence(tools, { ...row, diff, state: 'sent', sentAt }, result.problem);
  });

/** What became of a push whose reply the panel never got, because the worker died. */
export const outcomeOfPush = (tools: PushTools, pushId: string): Promise<CrmResult<Receipt>> =>
  tools.locks.request(PUSH_LOCK, async (): Promise<CrmResult<Receipt>> => {
    const row = await tools.database.pushes.get(pushId);
    if (row?.state === 'done') return { ok: true, value: row.receipt as Receipt };
    if (row && isPending(row)) return afterSilence(tools, row, { kind: 'network', money: 'maybe' });
    return movedOn('Nothing of it was sent.');
  });

async function afterSilence(tools: PushTools, row: PushRow, problem: Problem): Promise<CrmResult<Receipt>> {
  const settled = await settleRow(tools, row);
  if (!settled.ok)
    return {
      ok: false,
      problem: {
        ...problem,
        money: 'maybe',
        detail: 'Facet could not look in Zoho either. Push again: it looks for the record before it writes.',
      },
    };
  if (settled.value) return { ok: true, value: settled.value };
  return {
    ok: false,
    problem: {
      ...problem,
      money: 'none',
      detail:
        'Facet looked in Zoho: nothing of it is there. Push again: it looks once more before it writes.',
    },
  };
}

/** Another tab may have pushed the same person since this comparison was made. */
async function ownRecordMeanwhile(tools: PushTools, row: PushRow, diff: CrmDiff): Promise<CrmResult<null>> {
  if (diff.target.recordId !== undefined) return { ok: true, value: null };
  for (const other of (await pushesOf(tools, row.personId, row.keys)).filter(isPending)) {
    const settled = await settleRow(tools, other);
    if (!settled.ok) return settled;
  }
  const records = ownRecords(await pushesOf(tools, row.personId, row.keys));
  const isNew = records.some(({ recordId }) => !diff.besides?.includes(recordId));
  return isNew
    ? movedOn('Facet pushed this person in another tab meanwhile, so no second record was made.')
    : { ok: true, value: null };
}

const withActions = (diff: CrmDiff, actions: Actions): CrmDiff => ({
  ...diff,
  changes: diff.changes.map((change) => ({ ...change, action: actions[change.api] ?? change.action })),
});

const movedOn = (detail: string): { ok: false; problem: Problem } => ({
  ok: false,
  problem: { kind: 'moved-on', money: 'none', detail },
});
