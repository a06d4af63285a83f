import { readJson } from '@/lib/core/answer/read-json';
import type { Problem } from '@/lib/core/problem';
import { callWords } from '@/lib/core/words/en/call';
import type { HttpResult } from '@/lib/http/types';
import { changeCall, journalTables } from '@/lib/storage/journal';
import type { CallRow, JobRow } from '@/lib/storage/rows';
import { keepAnswer, readAnswer } from './read-answer';
import { inFuture, type ExecutorTools } from './tools';

/** Polls that brought nothing of the job wait this long, then twice as long, … */
const FIRST_MISS_MS = 15_000;
const LONGEST_MISS_MS = 1_800_000;
/** A locked Facet asks nobody, and whoever waits in this context need not. */
const LOCKED_MS = 60_000;
/** However often nothing came: longer than this no vendor keeps a result (Apollo: 30 days). */
const GIVE_UP_AFTER_MS = 30 * 86_400_000;

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
    if (!result.ok && result.problem.kind === 'locked') {
      await database.jobs.update(callId, { nextPollAt: inFuture(tools, LOCKED_MS) });
      return;
    }
    const hindrance = passingProblem(result);
    if (hindrance) return tryLater(tools, job, hindrance);
    if (!result.ok) return giveUp(tools, job, result.problem);
    const outcome = provider.interpret(result.answer, call.question, call.settings);
    if (outcome.status === 'scheduled') return pollAgain(tools, call, job, outcome.pollAfterMs);
    // "Not ready yet" answers of a job are not worth keeping; what it ended with is.
    if (await keepAnswer(tools, call, result.answer))
      await readAnswer(tools, call, outcome, result.answer.id, true);
  });
}

/** What says nothing about the job: no connection, a vendor that is busy, broken or resting, a portal in between. */
function passingProblem(result: HttpResult): Problem | undefined {
  if (result.ok) {
    const { status, body } = result.answer;
    if (status === 429 || status >= 500) return { kind: 'vendor-error', money: 'none', status };
    return status === 200 && !readJson(body).ok ? { kind: 'unreadable', money: 'none' } : undefined;
  }
  const lasts = ['key-missing', 'not-connected', 'key-rejected', 'scope-missing', 'too-large'];
  return lasts.includes(result.problem.kind) ? undefined : result.problem;
}

/** The vendor has the job and is not done: asked again in the provider's own rhythm, which ends some time. */
async function pollAgain(tools: ExecutorTools, call: CallRow, job: JobRow, wishMs: number): Promise<void> {
  const attempt = job.attempt + 1;
  const delayMs = tools.provider(job.provider).pollDelayMs?.(attempt + 1);
  if (delayMs === undefined) {
    return giveUp(tools, job, {
      kind: 'job-lost',
      money: call.price > 0 ? 'maybe' : 'none',
      detail: callWords.jobTooLong,
    });
  }
  const nextPollAt = inFuture(tools, Math.max(delayMs, wishMs));
  await tools.database.jobs.update(job.callId, { attempt, missed: 0, nextPollAt });
}

/** Nothing was learned of the job: this does not count against its patience, only against its age. */
async function tryLater(tools: ExecutorTools, job: JobRow, problem: Problem): Promise<void> {
  if (tools.now() - Date.parse(job.createdAt) > GIVE_UP_AFTER_MS) return giveUp(tools, job, problem);
  const wish = problem.kind === 'rate-limited' ? (problem.retryAfterMs ?? 0) : 0;
  const backOff = Math.min(FIRST_MISS_MS * 2 ** Math.min(job.missed, 10), LONGEST_MISS_MS);
  await tools.database.jobs.update(job.callId, {
    missed: job.missed + 1,
    nextPollAt: inFuture(tools, Math.max(backOff, wish)),
  });
}

async function giveUp({ database }: ExecutorTools, job: JobRow, problem: Problem): Promise<void> {
  await database.transaction('rw', [...journalTables(database), database.jobs], async () => {
    // Stopped meanwhile: that is what became of it.
    if (!(await database.jobs.get(job.callId))) return;
    await database.jobs.delete(job.callId);
    await changeCall(database, job.callId, ({ outcome }) => ({
      problem,
      awaits: false,
      // What the first answer of the call brought stands, even when the later part of it never comes.
      ...(outcome === 'found' ? {} : { state: 'failed' }),
    }));
  });
}
