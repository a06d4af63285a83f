import { pushOutcomeWords } from '@/lib/core/words/en/push-outcome';
import { commonWords } from '@/lib/core/words/en/common';
import type { CrmChoices, CrmDiff, CrmResult, Receipt } from '@/lib/crm/types';
import type { PushRow } from '@/lib/storage/rows';
import { makeAccount } from './make-account';
import { movedOn } from './moved-on';
import { diffOf, isPending, ownRecords, pushesOf } from './own-pushes';
import { settleRow } from './settle';
import { PUSH_LOCK, type PushTools } from './types';
import { afterSilence, writeAlone } from './write';

/**
 * Writes a prepared push with the user's choices, and nothing else. What is about to be written is stored before the call leaves; when no
 * answer comes, it is looked for. A contact's new account is made first, as a push of its own.
 */
export const confirmPush = (
  tools: PushTools,
  pushId: string,
  choices: CrmChoices,
): Promise<CrmResult<Receipt>> =>
  tools.locks.request(PUSH_LOCK, async (): Promise<CrmResult<Receipt>> => {
    const row = await preparedRow(tools, pushId);
    if (!row.ok) return row;
    const chosen = await tools.crm.choose(diffOf(row.value), choices);
    if (!chosen.ok) return chosen;
    const own = await ownRecordMeanwhile(tools, row.value, chosen.value);
    if (!own.ok) return own;
    if (chosen.value.company?.create === undefined)
      return writeAlone(tools, row.value, chosen.value, (diff) => tools.crm.push(diff));
    return withNewAccount(tools, row.value, chosen.value, chosen.value.company.create);
  });

/** A push that was sent already is never sent again: a second click finds it no longer prepared. */
export async function preparedRow({ database }: PushTools, pushId: string): Promise<CrmResult<PushRow>> {
  const row = await database.pushes.get(pushId);
  return row?.state === 'prepared' ? { ok: true, value: row } : movedOn(pushOutcomeWords.sentBefore);
}

async function withNewAccount(
  tools: PushTools,
  row: PushRow,
  diff: CrmDiff,
  account: CrmDiff,
): Promise<CrmResult<Receipt>> {
  const { crm } = tools;
  const isNew = diff.target.recordId === undefined;
  // Before anything is made: no account for a contact that somebody else has just added.
  const [checked] = isNew ? await crm.check([diff]) : [];
  if (checked?.ok === false) return checked;
  const made = await makeAccount(tools, row, account);
  if (!made.ok) return made;
  const linked = await crm.linkAccount(diff, made.value);
  if (!linked.ok) return linked;
  const result = await writeAlone(
    tools,
    { ...row, companyPushId: made.value.pushId },
    linked.value,
    async (last) => (isNew ? await firstOf(crm.create([last])) : crm.push(last)),
  );
  if (result.ok) return result;
  const said = pushOutcomeWords.accountMade(made.value.name);
  return {
    ok: false,
    problem: { ...result.problem, detail: commonWords.sentences(result.problem.detail ?? '', said) },
  };
}

async function firstOf(results: Promise<readonly CrmResult<Receipt>[]>): Promise<CrmResult<Receipt>> {
  const [first] = await results;
  return first ?? { ok: false, problem: { kind: 'unreadable', money: 'maybe' } };
}

/** What became of a push whose reply the panel never got, because the worker died. */
export const outcomeOfPush = (tools: PushTools, pushId: string): Promise<CrmResult<Receipt>> =>
  tools.locks.request(PUSH_LOCK, async (): Promise<CrmResult<Receipt>> => {
    const row = await tools.database.pushes.get(pushId);
    if (row?.state === 'done') return { ok: true, value: await withNote(tools, row) };
    if (row && isPending(row)) return afterSilence(tools, row, { kind: 'network', money: 'maybe' });
    return movedOn(pushOutcomeWords.notSent);
  });

/** The worker died between a record and its note: the note is looked for, not written again. */
async function withNote({ crm, database }: PushTools, row: PushRow): Promise<Receipt> {
  const known = row.receipt as Receipt;
  const receipt = await crm.findNote(diffOf(row), known);
  if (receipt !== known) await database.pushes.update(row.id, { receipt });
  return receipt;
}

/** Another tab may have pushed the same person since this comparison was made. */
export async function ownRecordMeanwhile(
  tools: PushTools,
  row: PushRow,
  diff: CrmDiff,
): Promise<CrmResult<null>> {
  if (diff.target.recordId !== undefined) return { ok: true, value: null };
  for (const other of (await pushesOf(tools, row.personId, row.keys)).filter(isPending)) {
    const settled = await settleRow(tools, other);
    if (!settled.ok) return settled;
  }
  const records = ownRecords(await pushesOf(tools, row.personId, row.keys));
  const isNew = records.some(({ recordId }) => !diff.besides?.includes(recordId));
  return isNew ? movedOn(pushOutcomeWords.otherTab) : { ok: true, value: null };
}
