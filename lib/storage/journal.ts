import type { ProviderId } from '@/lib/core/profile/claim';
import type { Database } from './database';
import { leftOf, type CreditLimits } from './spending';
import type { CallRow } from './rows';

/**
 * What a call counts for in its day's budget: what it cost once that is known, and until then, or when nobody can know, the most it may
 * have cost.
 */
export function countedCredits({ state, price, spent, outcome, awaits, problem }: CallRow): number {
  switch (state) {
    case 'reserved':
    case 'sent':
    case 'unknown':
      return price;
    case 'failed':
      return problem?.money === 'maybe' ? Math.max(price, spent ?? 0) : (spent ?? 0);
    case 'answered':
      return outcome === undefined || awaits === true ? Math.max(price, spent ?? 0) : (spent ?? 0);
  }
}

/** What every write of the journal touches; for those who write more in the same transaction. */
export const journalTables = ({ calls, spending, endings }: Database) => [calls, spending, endings];

/**
 * Changes one line of the journal and its day's budget in one step; the only way a call's state is ever written. `change` sees the line
 * as it stands and may answer undefined to leave it. When something came of the call, that is noted as well, until the look-up has heard it. Answers the line as it stands afterwards; undefined when it is gone.
 */
export function changeCall(
  database: Database,
  id: string,
  change: (call: CallRow) => Partial<CallRow> | undefined,
): Promise<CallRow | undefined> {
  return database.transaction('rw', journalTables(database), async () => {
    const call = await database.calls.get(id);
    const changes = call && change(call);
    if (!call || !changes) return call;
    const changed = { ...call, ...changes };
    await database.calls.put(changed);
    await count(database, changed, countedCredits(changed) - countedCredits(call));
    if (hasEnded(call, changed)) await database.endings.put({ callId: id });
    return changed;
  });
}

/**
 * Writes new calls into the journal, as long as the limits leave room for the most that each may cost: budget and journal in one
 * transaction, so that no two look-ups ever spend the same credit. What does not fit is written down as failed, over budget. Answers the
 * calls that were reserved.
 */
export function reserveCalls(
  database: Database,
  calls: readonly CallRow[],
  limits: (provider: ProviderId) => CreditLimits,
): Promise<CallRow[]> {
  return database.transaction('rw', journalTables(database), async () => {
    const reserved: CallRow[] = [];
    for (const call of calls) {
      const left = await leftOf(database, call.provider, call.day, limits(call.provider));
      if (call.price > 0 && call.price > left.credits) {
        const problem = { kind: 'over-budget', money: 'none' } as const;
        await database.calls.add({ ...call, state: 'failed', problem, endedAt: call.createdAt });
        continue;
      }
      await database.calls.add(call);
      await count(database, call, countedCredits(call));
      reserved.push(call);
    }
    return reserved;
  });
}

/** It was answered, read, failed, or lost, which it was not before. */
const hasEnded = (before: CallRow, after: CallRow): boolean =>
  after.outcome !== before.outcome ||
  after.awaits !== before.awaits ||
  (after.state !== before.state && ['answered', 'failed', 'unknown'].includes(after.state));

async function count(database: Database, { provider, day }: CallRow, credits: number): Promise<void> {
  if (credits === 0) return;
  const id = `${provider} ${day}`;
  const before = await database.spending.get(id);
  await database.spending.put({ id, provider, day, credits: (before?.credits ?? 0) + credits });
}
