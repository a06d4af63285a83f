import type { HttpAnswer } from '@/lib/http/types';
import type { Outcome, Ticket } from '@/lib/providers/types';
import { changeCall, journalTables } from '@/lib/storage/journal';
import type { AnswerRow, CallRow, JobRow } from '@/lib/storage/rows';
import { inFuture, type ExecutorTools } from './tools';

/**
 * The raw answer goes to the disk before anything else looks at it, whatever it says. Only when the user forgot the person meanwhile it
 * is let go; answers whether it was kept.
 */
export async function keepAnswer(tools: ExecutorTools, call: CallRow, answer: HttpAnswer): Promise<boolean> {
  const { database } = tools;
  return database.transaction('rw', [...journalTables(database), database.answers], async () => {
    const current = await changeCall(database, call.id, () => ({
      state: 'answered',
      endedAt: answer.receivedAt,
    }));
    if (!current) return false;
    await database.answers.put(answerRow(current, answer));
    return true;
  });
}

/** `current` as it stands now: a call whose person was merged into another meanwhile belongs to that one. */
export const answerRow = (current: CallRow, answer: HttpAnswer): AnswerRow => ({
  ...answer,
  callId: current.id,
  personId: current.personId,
  provider: current.provider,
  question: current.question,
  settings: current.settings,
});

/** Writes down what a kept answer says; `afterPoll`: it is a job's result and not the call's first answer. */
export async function readAnswer(
  tools: ExecutorTools,
  call: CallRow,
  outcome: Outcome,
  answerId: string,
  afterPoll = false,
): Promise<void> {
  const { database } = tools;
  const { jobs, requests } = database;
  await database.transaction('rw', [...journalTables(database), jobs, requests], async () => {
    const current = await changeCall(database, call.id, (stored) =>
      changesFor(tools, stored, outcome, afterPoll),
    );
    if (!current) return;
    if ('spent' in outcome) await requests.update(answerId, { credits: outcome.spent.credits });
    const ticket = ticketOf(outcome);
    if (ticket) await jobs.put(newJob(tools, current, ticket));
    else await jobs.delete(call.id);
  });
}

function changesFor(
  tools: ExecutorTools,
  call: CallRow,
  outcome: Outcome,
  afterPoll: boolean,
): Partial<CallRow> {
  // What the order of a job cost stands when its result comes.
  const before = afterPoll ? (call.spent ?? 0) : 0;
  switch (outcome.status) {
    case 'found':
      return {
        outcome: 'found',
        awaits: outcome.ticket !== undefined,
        spent: before + outcome.spent.credits,
        ...(outcome.notes.length > 0 ? { note: outcome.notes.join(' ') } : {}),
      };
    case 'not-found':
      return {
        outcome: 'not-found',
        awaits: false,
        spent: before + outcome.spent.credits,
        ...(outcome.askAgainAfterMs === undefined
          ? {}
          : { askAgainAt: inFuture(tools, outcome.askAgainAfterMs) }),
        ...(outcome.note === undefined ? {} : { note: outcome.note }),
      };
    case 'scheduled':
      return { outcome: 'scheduled', awaits: true, spent: outcome.spent.credits };
    case 'failed':
      // What the first answer of a call brought stands, even when the later part of it fails.
      return afterPoll && call.outcome === 'found'
        ? { problem: outcome.problem, awaits: false }
        : { state: 'failed', problem: outcome.problem, awaits: false };
  }
}

const ticketOf = (outcome: Outcome): Ticket | undefined => {
  if (outcome.status === 'scheduled') return { ticket: outcome.ticket, pollAfterMs: outcome.pollAfterMs };
  return outcome.status === 'found' ? outcome.ticket : undefined;
};

const newJob = (tools: ExecutorTools, call: CallRow, { ticket, pollAfterMs }: Ticket): JobRow => ({
  callId: call.id,
  personId: call.personId,
  provider: call.provider,
  ticket,
  attempt: 0,
  missed: 0,
  createdAt: new Date(tools.now()).toISOString(),
  nextPollAt: inFuture(tools, pollAfterMs),
});
