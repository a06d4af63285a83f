import * as z from 'zod/mini';
import { jsonOf } from '@/lib/connections/zoho/answer';
import type { CrmResult } from '@/lib/crm/types';
import type { HttpCall, Send } from '@/lib/http/types';
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
  if (!parsed.success) return failed(crmProblem(result.answer));
  const { id, Modified_Time: modifiedAt } = parsed.data.data[0].details;
  return { ok: true, value: { id, ...(modifiedAt === undefined ? {} : { modifiedAt }) } };
}

/** The body of a write. `trigger` stays away on purpose: without it the customer's own workflows and rules run, as for any new record. */
export const recordBody = (values: Readonly<Record<string, string | number | null>>): string =>
  JSON.stringify({ data: [values] });
