import * as z from 'zod/mini';
import { lenient, text } from '@/lib/core/answer/lenient';
import type { Problem } from '@/lib/core/problem';
import { zohoRefusalsWords } from '@/lib/core/words/en/zoho-refusals';
import type { HttpAnswer } from '@/lib/http/types';
import { jsonOf } from './answer';
import { readRefusal, zohoProblem, type Refused } from './refusal';

/** Zoho does not say how long a job takes nor how often to ask: within seconds at first, hourly in the end, for a day in all. */
const DELAYS_MS: readonly number[] = [
  ...[2, 3, 5, 8, 12, 20, 30, 30, 30, 30, 60, 120, 300, 600, 1200, 1800],
  ...Array.from({ length: 22 }, () => 3600),
].map((seconds) => seconds * 1000);

/** Milliseconds to wait before poll number `attempt` (1 is the first); undefined after about a day. */
export const ziaPollDelayMs = (attempt: number): number | undefined => DELAYS_MS[attempt - 1];

/** The two kinds of job answer under their own key. */
export type ZiaEnvelope = '__zia_people_enrichment' | '__zia_org_enrichment';

export type ZiaJob =
  | { state: 'pending'; ticket: string }
  /** `data` is `enriched_data`; the provider reads it. */
  | { state: 'completed'; data: unknown }
  | { state: 'not-found' }
  | { state: 'failed'; problem: Problem };

const job = z.object({
  id: text,
  code: text,
  status: text,
  details: lenient(z.object({ id: text })),
  enriched_data: z.optional(z.unknown()),
});

/**
 * Reads the answer of POST (202, the ticket is in `details.id`) and of GET by id (200, `id` and `status`). A status that is not
 * documented means that the job still runs: newer specifications know RUNNING besides SCHEDULED.
 */
export function readZiaJob(answer: HttpAnswer, envelope: ZiaEnvelope, call: Refused): ZiaJob {
  // Zoho's way to say that there is no such job.
  if (answer.status === 204) return { state: 'failed', problem: { kind: 'job-lost', money: 'none' } };
  const body = jsonOf(answer);
  if (answer.status >= 300) return { state: 'failed', problem: zohoProblem(answer, call) };

  const wrapped = z.object({ [envelope]: z.array(z.unknown()) }).safeParse(body);
  const item = job.safeParse(wrapped.success ? wrapped.data[envelope]?.[0] : undefined);
  if (!item.success) return { state: 'failed', problem: zohoProblem(answer, call) };
  const { id, details, code, enriched_data } = item.data;
  const status = (item.data.status ?? '').toUpperCase();

  if (status === 'COMPLETED')
    return enriched_data === null || enriched_data === undefined
      ? { state: 'not-found' }
      : { state: 'completed', data: enriched_data };
  if (status === 'DATA_NOT_FOUND') return { state: 'not-found' };
  if (status === 'FAILED')
    return {
      state: 'failed',
      problem: {
        kind: 'vendor-error',
        money: 'none',
        status: answer.status,
        detail: zohoRefusalsWords.ziaFailed,
      },
    };
  const ticket = details?.id ?? id;
  if (status === 'ERROR' || ticket === undefined || (code !== undefined && readRefusal(body) !== undefined))
    return { state: 'failed', problem: zohoProblem(answer, call) };
  return { state: 'pending', ticket };
}
