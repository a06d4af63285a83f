import type { HttpAnswer } from '@/lib/http/types';
import type { Provider } from '@/lib/providers/types';
import type { CallRow } from '@/lib/storage/rows';
import { endWithoutAnswer } from './end-without-answer';
import { keepAnswer, readAnswer } from './read-answer';
import { sendReserved } from './send-reserved';
import { callLock, type ExecutorTools } from './tools';

/**
 * Runs the reserved calls of one batch as one request, under the same rules as a single call: all are `sent` in one step right before it
 * leaves, and the whole raw answer is on the disk before anything reads it. Then it is taken apart, each part is stored with its own
 * person, and the whole is deleted: who forgets a person must not keep her in somebody else's answer.
 * Answers the ids of the calls that ended. Calls of one batch share provider and settings.
 */
export async function executeBatch(tools: ExecutorTools, batchId: string): Promise<string[]> {
  return tools.locks.request(callLock({ id: '', batchId }), async () => {
    const { database } = tools;
    for (;;) {
      const calls = await reservedOf(tools, batchId);
      const [first] = calls;
      const batch = first && tools.provider(first.provider).batch;
      if (!first || !batch) return [];
      const ids = calls.map(({ id }) => id);
      const questions = calls.map(({ question }) => question);
      const result = await sendReserved(tools, ids, batch.call(questions, first.settings));
      // The request named somebody who was stopped or forgotten meanwhile: it is made anew without her.
      if (result === 'withdrawn') continue;
      if (result === 'locked') return [];
      if (!result.ok) {
        for (const id of ids) await endWithoutAnswer(tools, id, result.problem);
        return ids;
      }
      await database.batches.put({ id: batchId, answer: result.answer });
      await takeApart(tools, batchId, result.answer);
      return ids;
    }
  });
}

/** Takes apart what a batch brought whose executor died before it was done. Answers the ids of its calls. */
export async function rereadBatch(tools: ExecutorTools, batchId: string): Promise<string[]> {
  return tools.locks.request(callLock({ id: '', batchId }), async () => {
    const row = await tools.database.batches.get(batchId);
    return row ? takeApart(tools, batchId, row.answer) : [];
  });
}

const reservedOf = async ({ database }: ExecutorTools, batchId: string): Promise<CallRow[]> =>
  (await database.calls.where({ batchId }).sortBy('id')).filter(({ state }) => state === 'reserved');

/** Each call gets its part; the parts' ids follow from the whole's, so that doing it twice stores nothing twice. */
async function takeApart(tools: ExecutorTools, batchId: string, answer: HttpAnswer): Promise<string[]> {
  const { database } = tools;
  // Whose calls are gone was forgotten; whose calls are read was done before the executor died.
  const calls = (await database.calls.where({ batchId }).sortBy('id')).filter(({ sentAt }) => sentAt);
  const [first] = calls;
  const provider = first && tools.provider(first.provider);
  if (first && provider?.batch) {
    const questions = calls.map(({ question }) => question);
    const parts = provider.batch.split(answer, questions, first.settings);
    for (const [place, call] of calls.entries()) {
      const part = parts[place];
      if (!part || call.outcome !== undefined || call.state === 'failed') continue;
      await readPart(tools, provider, call, { ...answer, ...part, id: `${answer.id}.${call.id}` });
    }
    const cost = (await database.calls.bulkGet(calls.map(({ id }) => id))).reduce(
      (sum, call) => sum + (call?.spent ?? 0),
      0,
    );
    await database.requests.update(answer.id, { credits: cost });
  }
  await database.batches.delete(batchId);
  return calls.map(({ id }) => id);
}

async function readPart(
  tools: ExecutorTools,
  provider: Provider<unknown>,
  call: CallRow,
  part: HttpAnswer,
): Promise<void> {
  if (!(await keepAnswer(tools, call, part))) return;
  await readAnswer(tools, call, provider.interpret(part, call.question, call.settings), part.id);
}
