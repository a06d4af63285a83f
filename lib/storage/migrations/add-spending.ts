import type { Transaction } from 'dexie';

/**
 * Version 1 to 2: what earlier calls cost, by provider and day, so that a limit set today knows this month; and what jobs and calls have
 * gained. Frozen: it imports nothing of Facet, because what it would import goes on changing.
 */
export async function addSpending(transaction: Transaction): Promise<void> {
  const credits = new Map<string, number>();
  const unread: { callId: string }[] = [];
  await transaction
    .table('calls')
    .toCollection()
    .modify((call: OldCall & { day?: string }) => {
      const day = dayOf(call.createdAt);
      call.day = day;
      if (call.state === 'answered' && call.outcome === undefined) unread.push({ callId: call.id });
      const id = `${call.provider} ${day}`;
      credits.set(id, (credits.get(id) ?? 0) + counted(call));
    });
  const rows = [...credits].map(([id, sum]) => {
    const [provider, day] = id.split(' ');
    return { id, provider, day, credits: sum };
  });
  await transaction.table('spending').bulkPut(rows);
  await transaction.table('endings').bulkPut(unread);
  await transaction
    .table('jobs')
    .toCollection()
    .modify((job: { missed?: number; createdAt?: string; nextPollAt: string }) => {
      job.missed = 0;
      job.createdAt = job.nextPollAt;
    });
}

interface OldCall {
  id: string;
  outcome?: string;
  provider: string;
  state: string;
  price: number;
  spent?: number;
  problem?: { money: string };
  createdAt: string;
}

function counted({ state, price, spent, outcome, problem }: OldCall): number {
  if (spent !== undefined) return spent;
  if (state === 'answered') return outcome === undefined ? price : 0;
  return state === 'failed' && problem?.money !== 'maybe' ? 0 : price;
}

function dayOf(at: string): string {
  const date = new Date(at);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
