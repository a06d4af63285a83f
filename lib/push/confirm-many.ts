import type { Problem } from '@/lib/core/problem';
import { pushOutcomeWords } from '@/lib/core/words/en/push-outcome';
import type { CrmDiff, CrmResult, Receipt } from '@/lib/crm/types';
import type { PushRow } from '@/lib/storage/rows';
import { ownRecordMeanwhile, preparedRow } from './confirm';
import { movedOn } from './moved-on';
import { diffOf } from './own-pushes';
import { PUSH_LOCK, type PushTools } from './types';
import { keepResult, writeAlone } from './write';

interface Chosen {
  row: PushRow;
  diff: CrmDiff;
}

/**
 * Writes prepared pushes as they were shown, up to 100; one result each, in their order. New records are checked together and made in one
 * call; existing ones are updated one by one, because only then does Zoho take the condition that nobody has changed them since. What
 * concerns all of them (a limit, the connection) ends it: what was not sent stays prepared and can be pushed later.
 */
export const confirmMany = (
  tools: PushTools,
  pushIds: readonly string[],
): Promise<readonly CrmResult<Receipt>[]> =>
  tools.locks.request(PUSH_LOCK, async () => {
    const results = new Map<string, CrmResult<Receipt>>();
    const chosen: Chosen[] = [];
    for (const pushId of new Set(pushIds)) {
      const each = await chosenRow(tools, pushId, chosen);
      if (each.ok) chosen.push(each.value);
      else results.set(pushId, each);
    }
    const isNew = ({ diff }: Chosen) => diff.target.recordId === undefined;
    let ended = await createAll(tools, chosen.filter(isNew), results);
    for (const { row, diff } of chosen.filter((each) => !isNew(each))) {
      const result: CrmResult<Receipt> = ended
        ? { ok: false, problem: ended }
        : await writeAlone(tools, row, diff, (last) => tools.crm.push(last));
      results.set(row.id, result);
      ended ??= endedBy(result);
    }
    return pushIds.map((pushId) => results.get(pushId) ?? movedOn(pushOutcomeWords.sentBefore));
  });

/** The push as it was shown, unless it may not be written any more, or an earlier one of these makes the same person. */
async function chosenRow(
  tools: PushTools,
  pushId: string,
  earlier: readonly Chosen[],
): Promise<CrmResult<Chosen>> {
  const row = await preparedRow(tools, pushId);
  if (!row.ok) return row;
  const diff = await tools.crm.choose(diffOf(row.value), {});
  if (!diff.ok) return diff;
  const own = await ownRecordMeanwhile(tools, row.value, diff.value);
  if (!own.ok) return own;
  const isSame = ({ row: other }: Chosen) =>
    other.personId === row.value.personId || other.keys.some((key) => row.value.keys.includes(key));
  return earlier.some(isSame)
    ? movedOn(pushOutcomeWords.samePerson)
    : { ok: true, value: { row: row.value, diff: diff.value } };
}

/** @returns why nothing more should be sent, when that is so. */
async function createAll(
  tools: PushTools,
  chosen: readonly Chosen[],
  results: Map<string, CrmResult<Receipt>>,
): Promise<Problem | undefined> {
  if (chosen.length === 0) return undefined;
  const checks = await tools.crm.check(chosen.map(({ diff }) => diff));
  const sentAt = new Date(tools.now()).toISOString();
  const sent: PushRow[] = [];
  for (const [index, { row, diff }] of chosen.entries()) {
    const check = checks[index];
    if (check?.ok) sent.push({ ...row, diff, state: 'sent', sentAt });
    else results.set(row.id, check ?? movedOn(pushOutcomeWords.notLookedFor));
  }
  // All of it is stored before any of it leaves.
  await tools.database.pushes.bulkPut(sent);
  const made = await tools.crm.create(sent.map(diffOf));
  for (const [index, row] of sent.entries()) {
    const result = made[index] ?? { ok: false, problem: { kind: 'unreadable', money: 'maybe' } };
    const kept = await keepResult(tools, row, result);
    // Refused as a whole, and nothing of it was written: it stays as it was shown.
    if (!kept.ok && kept.problem.money === 'none' && endedBy(kept))
      await tools.database.pushes.update(row.id, { state: 'prepared' });
    results.set(row.id, kept);
  }
  return [...results.values()].map(endedBy).find((problem) => problem !== undefined);
}

const OF_ALL: ReadonlySet<string> = new Set([
  'rate-limited',
  'quota-used-up',
  'resting',
  'network',
  'timeout',
  'key-rejected',
  'key-missing',
  'not-connected',
  'scope-missing',
  'not-allowed',
  'permission-missing',
  'storage',
]);

/** A problem that the next record would meet too. */
const endedBy = (result: CrmResult<unknown>): Problem | undefined =>
  !result.ok && OF_ALL.has(result.problem.kind) ? result.problem : undefined;
