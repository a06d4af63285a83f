import type { Problem } from '@/lib/core/problem';
import type { HttpAnswer, HttpResult } from '@/lib/http/types';
import type { Sender } from '@/lib/http/send';
import type { Outcome, Provider, Ticket } from '@/lib/providers/types';
import type { Database } from '@/lib/storage/database';
import type { AnswerRow, CallRow, JobRow } from '@/lib/storage/rows';

export interface ExecutorTools {
  database: Database;
  send: Sender['send'];
  provider(id: CallRow['provider']): Provider<unknown>;
  now(): number;
  locks: LockManager;
}

/** The Web Lock that is held while a call is open: who gets it knows that nobody else works on the call. */
export const callLock = (callId: string): string => `call:${callId}`;

/**
 * Runs one reserved call and writes the journal itself: `sent` right before the request leaves, and the raw answer before anything reads
 * it, so that whoever started it may die meanwhile. Does nothing when the call is not (or no longer) reserved. Never throws for a vendor's
 * failure; throws only when the database cannot be written.
 */
export async function executeCall(tools: ExecutorTools, callId: string): Promise<void> {
  await tools.locks.request(callLock(callId), async () => {
    const { database } = tools;
    const call = await database.calls.get(callId);
    if (call?.state !== 'reserved') return;
    const provider = tools.provider(call.provider);
    const result = await tools.send(provider.call(call.question, call.settings), async () => {
      await database.calls.update(callId, { state: 'sent', sentAt: iso(tools) });
    });
    await settle(tools, call, result);
  });
}

/** Reads the stored answer of a call whose executor died between keeping the answer and reading it. */
export async function rereadCall(tools: ExecutorTools, callId: string): Promise<void> {
  await tools.locks.request(callLock(callId), async () => {
    const call = await tools.database.calls.get(callId);
    const answer = await tools.database.answers.where({ callId }).first();
    if (call?.state === 'answered' && call.outcome === undefined && answer) await apply(tools, call, answer);
  });
}

/** Asks a vendor for a job's result. Polls are free, so that a lost one is simply sent again at the next alarm. */
export async function executePoll(tools: ExecutorTools, callId: string): Promise<void> {
  await tools.locks.request(callLock(callId), { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    const { database } = tools;
    const [job, call] = await Promise.all([database.jobs.get(callId), database.calls.get(callId)]);
    if (!job || !call) return;
    const provider = tools.provider(job.provider);
    if (!provider.poll) return;
    const result = await tools.send(provider.poll(job.ticket, call.settings));
    if (result.ok) await settle(tools, call, result, job);
    else await pollAgain(tools, call, job, result.problem);
  });
}

async function settle(tools: ExecutorTools, call: CallRow, result: HttpResult, job?: JobRow): Promise<void> {
  const { database } = tools;
  if (!result.ok) {
    const sent = (await database.calls.get(call.id))?.state === 'sent';
    // Sent, and no answer came: nobody knows whether it was charged. It is never sent again without a click.
    const lost =
      sent && result.problem.money === 'maybe' && ['network', 'timeout'].includes(result.problem.kind);
    await database.calls.update(call.id, {
      state: lost ? 'unknown' : 'failed',
      problem: result.problem,
      endedAt: iso(tools),
    });
    return;
  }
  if (!job && !(await keep(tools, call, result.answer))) return;
  await apply(tools, call, result.answer, job);
}

/** Reads an answer and writes down what it says. */
async function apply(tools: ExecutorTools, call: CallRow, answer: HttpAnswer, job?: JobRow): Promise<void> {
  const { database } = tools;
  const outcome = tools.provider(call.provider).interpret(answer, call.question, call.settings);
  if (job && outcome.status === 'scheduled') return pollAgain(tools, call, job);
  // "Not ready yet" answers of a job are not worth keeping; what it ended with is.
  if (job && !(await keep(tools, call, answer))) return;
  await database.transaction('rw', database.calls, database.jobs, database.requests, async () => {
    await database.calls.update(call.id, changesFor(tools, call, outcome, job !== undefined));
    if ('spent' in outcome) await database.requests.update(answer.id, { credits: outcome.spent.credits });
    const ticket = ticketOf(outcome);
    if (ticket) await database.jobs.put(newJob(tools, call, ticket));
    else await database.jobs.delete(call.id);
  });
}

/**
 * The raw answer goes to the disk before anything else looks at it, whatever it says. Only when the user forgot the person meanwhile it
 * is let go; answers whether it was kept.
 */
async function keep(tools: ExecutorTools, call: CallRow, answer: HttpAnswer): Promise<boolean> {
  const { database } = tools;
  const row: AnswerRow = {
    ...answer,
    callId: call.id,
    personId: call.personId,
    provider: call.provider,
    question: call.question,
    settings: call.settings,
  };
  return database.transaction('rw', database.answers, database.calls, async () => {
    // Read again: a call whose person was merged into another meanwhile belongs to that one.
    const current = await database.calls.get(call.id);
    if (!current) return false;
    await database.answers.put({ ...row, personId: current.personId });
    await database.calls.update(call.id, { state: 'answered', endedAt: answer.receivedAt });
    return true;
  });
}

function changesFor(
  tools: ExecutorTools,
  call: CallRow,
  outcome: Outcome,
  afterPoll: boolean,
): Partial<CallRow> {
  switch (outcome.status) {
    case 'found':
      return {
        outcome: 'found',
        spent: (afterPoll ? (call.spent ?? 0) : 0) + outcome.spent.credits,
        ...(outcome.notes.length > 0 ? { note: outcome.notes.join(' ') } : {}),
      };
    case 'not-found':
      return {
        outcome: 'not-found',
        spent: outcome.spent.credits,
        ...(outcome.askAgainAfterMs === undefined
          ? {}
          : { askAgainAt: inFuture(tools, outcome.askAgainAfterMs) }),
        ...(outcome.note === undefined ? {} : { note: outcome.note }),
      };
    case 'scheduled':
      return { outcome: 'scheduled', spent: outcome.spent.credits };
    case 'failed':
      // What the first answer of a call brought stands, even when the later part of it fails.
      return afterPoll && call.outcome === 'found'
        ? { problem: outcome.problem }
        : { state: 'failed', problem: outcome.problem };
  }
}

async function pollAgain(tools: ExecutorTools, call: CallRow, job: JobRow, problem?: Problem): Promise<void> {
  const { database } = tools;
  const attempt = job.attempt + 1;
  const delayMs = tools.provider(job.provider).pollDelayMs?.(attempt + 1);
  if (delayMs !== undefined) {
    await database.jobs.update(job.callId, { attempt, nextPollAt: inFuture(tools, delayMs) });
    return;
  }
  const gaveUp: Problem = problem ?? {
    kind: 'job-lost',
    money: 'none',
    detail: 'The job did not end in time.',
  };
  await database.transaction('rw', database.calls, database.jobs, async () => {
    await database.jobs.delete(job.callId);
    await database.calls.update(call.id, {
      problem: gaveUp,
      ...(call.outcome === 'found' ? {} : { state: 'failed' }),
    });
  });
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
  nextPollAt: inFuture(tools, pollAfterMs),
});
const iso = (tools: ExecutorTools): string => new Date(tools.now()).toISOString();
const inFuture = (tools: ExecutorTools, ms: number): string => new Date(tools.now() + ms).toISOString();
