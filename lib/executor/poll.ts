import type { Problem } from '@/lib/core/problem';
import { changeCall } from '@/lib/storage/journal';
import type { CallRow, JobRow } from '@/lib/storage/rows';
import { keepAnswer, readAnswer } from './read-answer';
import { inFuture, type ExecutorTools } from './tools';

/** Asks a vendor for a job's result. Polls are free, so that a lost one is simply sent again at the next alarm. */
export async function executePoll(tools: ExecutorTools, callId: string): Promise<void> {
  const { database } = tools;
  const call = await database.calls.get(callId);
  if (!call) return;
  await tools.locks.request(`poll:${callId}`, { ifAvailable: true }, async (lock) => {
    const job = lock ? await database.jobs.get(callId) : undefined;
    if (!job) return;
    const provider = tools.provider(job.provider);
    if (!provider.poll) return;
    const result = await tools.send(provider.poll(job.ticket, call.settings));
    if (!result.ok) return pollAgain(tools, call, job, result.problem);
    const outcome = provider.interpret(result.answer, call.question, call.settings);
    if (outcome.status === 'scheduled') return pollAgain(tools, call, job);
    // "Not ready yet" answers of a job are not worth keeping; what it ended with is.
    if (await keepAnswer(tools, call, result.answer))
      await readAnswer(tools, call, outcome, result.answer.id, true);
  });
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
  await database.transaction('rw', database.calls, database.jobs, database.spending, async () => {
    await database.jobs.delete(job.callId);
    await changeCall(database, call.id, ({ outcome }) => ({
      problem: gaveUp,
      awaits: false,
      ...(outcome === 'found' ? {} : { state: 'failed' }),
    }));
  });
}
