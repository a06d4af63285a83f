import * as z from 'zod/mini';
import { isObject } from '@/lib/core/answer/read-json';
import type { Problem } from '@/lib/core/problem';
import { crmWords } from '@/lib/core/words/en/crm';
import { jsonOf } from '@/lib/connections/zoho/answer';
import type { CrmResult, CrmValue } from '@/lib/crm/types';
import { readRefusal } from '@/lib/connections/zoho/refusal';
import type { HttpAnswer, HttpCall, Send } from '@/lib/http/types';
import { crmProblem, failed } from './api';

const success = z.object({
  code: z.literal('SUCCESS'),
  details: z.object({ id: z.string(), Modified_Time: z.optional(z.string()) }),
});

/** A record as Zoho has it after a write. */
export interface Written {
  id: string;
  modifiedAt?: string;
}

/** Zoho takes no more records in one write. */
export const MOST_RECORDS = 100;

/** Sends one write of one record and reads what became of it. */
export async function writeRecord(send: Send, call: HttpCall): Promise<CrmResult<Written>> {
  const [only = failed({ kind: 'unreadable', money: 'maybe' })] = await writeRecords(send, call, 1);
  return only;
}

/**
 * Sends one write of several records and reads what became of each, in their order. The status alone says little (200, 201, 202 and 207
 * all carry `data`), so each record's own item decides; what is no answer to all of them holds for each.
 * Follows https://www.zoho.com/crm/developer/docs/api/v7/insert-records.html and …/update-records.html
 */
export async function writeRecords(
  send: Send,
  call: HttpCall,
  count: number,
): Promise<readonly CrmResult<Written>[]> {
  const result = await send(call);
  if (!result.ok) return repeat(result, count);
  const { answer } = result;
  const items = itemsOf(answer);
  if (items === undefined) return repeat(failed(refusalOf(answer)), count);
  return Array.from({ length: count }, (_, index) => writtenIn(answer, items[index]));
}

function writtenIn(answer: HttpAnswer, item: unknown): CrmResult<Written> {
  const parsed = success.safeParse(item);
  if (!parsed.success) return failed(refusalOf({ ...answer, body: JSON.stringify({ data: [item] }) }));
  const { id, Modified_Time: modifiedAt } = parsed.data.details;
  return { ok: true, value: { id, ...(modifiedAt === undefined ? {} : { modifiedAt }) } };
}

function itemsOf(answer: HttpAnswer): readonly unknown[] | undefined {
  const body = jsonOf(answer);
  const items = isObject(body) ? body['data'] : undefined;
  return Array.isArray(items) ? items : undefined;
}

const repeat = <T>(value: T, count: number): readonly T[] => Array.from({ length: count }, () => value);

const refusalOf = (answer: HttpAnswer): Problem =>
  isGone(answer) ? { kind: 'moved-on', money: 'none', detail: crmWords.gone } : asWrite(crmProblem(answer));

/** Zoho's way to say that there is no record of that id. */
function isGone(answer: HttpAnswer): boolean {
  const refused = readRefusal(jsonOf(answer));
  return refused?.code === 'INVALID_DATA' && refused.details['api_name'] === 'id';
}

/** Zoho may have written before it failed, or before its answer was cut short. A refusal in its own words wrote nothing. */
const asWrite = (problem: Problem): Problem =>
  problem.kind === 'vendor-error' || problem.kind === 'unreadable' ? { ...problem, money: 'maybe' } : problem;

/**
 * The body of a write. Without `trigger` the customer's own workflows, approvals and blueprints run, as for any new record; an empty list
 * lets none run.
 */
export const recordBody = (
  records: readonly Readonly<Record<string, CrmValue | null>>[],
  runsWorkflows: boolean,
): string => JSON.stringify({ data: records, ...(runsWorkflows ? {} : { trigger: [] }) });
