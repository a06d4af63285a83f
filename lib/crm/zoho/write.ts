import * as z from 'zod/mini';
import type { Problem } from '@/lib/core/problem';
import { jsonOf } from '@/lib/connections/zoho/answer';
import type { CrmResult, CrmValue } from '@/lib/crm/types';
import { readRefusal } from '@/lib/connections/zoho/refusal';
import type { HttpAnswer, HttpCall, Send } from '@/lib/http/types';
import { crmProblem, failed } from './api';

const success = z.object({
  data: z.tuple(
    [
      z.object({
        code: z.literal('SUCCESS'),
        details: z.object({ id: z.string(), Modified_Time: z.optional(z.string()) }),
      }),
    ],
    z.unknown(),
  ),
});

/** A record as Zoho has it after a write. */
export interface Written {
  id: string;
  modifiedAt?: string;
}

/**
 * Sends one write of one record and reads what became of it. The status alone says little (200, 201, 202 and 207 all carry `data`), so
 * the record's own item decides.
 * Follows https://www.zoho.com/crm/developer/docs/api/v7/insert-records.html and …/update-records.html
 */
export async function writeRecord(send: Send, call: HttpCall): Promise<CrmResult<Written>> {
  const result = await send(call);
  if (!result.ok) return result;
  const parsed = success.safeParse(jsonOf(result.answer));
  if (!parsed.success) return failed(isGone(result.answer) ? GONE : asWrite(crmProblem(result.answer)));
  const { id, Modified_Time: modifiedAt } = parsed.data.data[0].details;
  return { ok: true, value: { id, ...(modifiedAt === undefined ? {} : { modifiedAt }) } };
}

const GONE: Problem = { kind: 'moved-on', money: 'none', detail: 'The record no longer exists in Zoho.' };

/** Zoho's way to say that there is no record of that id. */
function isGone(answer: HttpAnswer): boolean {
  const refused = readRefusal(jsonOf(answer));
  return refused?.code === 'INVALID_DATA' && refused.details['api_name'] === 'id';
}

/** Zoho may have written before it failed, or before its answer was cut short. A refusal in its own words wrote nothing. */
const asWrite = (problem: Problem): Problem =>
  problem.kind === 'vendor-error' || problem.kind === 'unreadable' ? { ...problem, money: 'maybe' } : problem;

/**
 * The body of a write of one record. Without `trigger` the customer's own workflows, approvals and blueprints run, as for any new record;
 * an empty list lets none run.
 */
export const recordBody = (
  values: Readonly<Record<string, CrmValue | null>>,
  runsWorkflows: boolean,
): string => JSON.stringify({ data: [values], ...(runsWorkflows ? {} : { trigger: [] }) });
