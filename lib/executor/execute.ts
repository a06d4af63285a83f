import { endWithoutAnswer } from './end-without-answer';
import { keepAnswer, readAnswer } from './read-answer';
import { sendReserved } from './send-reserved';
import { callLock, type ExecutorTools } from './tools';

/**
 * Runs one reserved call and writes the journal itself: `sent` right before the request leaves, and the raw answer before anything reads
 * it, so that whoever started it may die meanwhile. Does nothing when the call is not (or no longer) reserved. Never throws for a vendor's
 * failure; throws only when the database cannot be written.
 */
export async function executeCall(tools: ExecutorTools, callId: string): Promise<void> {
  await tools.locks.request(callLock({ id: callId }), async () => {
    const { database } = tools;
    const call = await database.calls.get(callId);
    if (call?.state !== 'reserved') return;
    const provider = tools.provider(call.provider);
    const result = await sendReserved(tools, [callId], provider.call(call.question, call.settings));
    // Locked: it waits, and goes out when the user unlocks.
    if (result === 'withdrawn' || result === 'locked') return;
    if (!result.ok) return endWithoutAnswer(tools, callId, result.problem);
    if (!(await keepAnswer(tools, call, result.answer))) return;
    const outcome = provider.interpret(result.answer, call.question, call.settings);
    await readAnswer(tools, call, outcome, result.answer.id);
  });
}

/** Reads the stored answer of a call whose executor died between keeping the answer and reading it. */
export async function rereadCall(tools: ExecutorTools, callId: string): Promise<void> {
  await tools.locks.request(callLock({ id: callId }), async () => {
    const call = await tools.database.calls.get(callId);
    const answer = await tools.database.answers.where({ callId }).first();
    if (call?.state !== 'answered' || call.outcome !== undefined || !answer) return;
    const outcome = tools.provider(call.provider).interpret(answer, call.question, call.settings);
    await readAnswer(tools, call, outcome, answer.id);
  });
}
