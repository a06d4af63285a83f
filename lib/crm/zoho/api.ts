import type { Problem } from '@/lib/core/problem';
import { crmWords } from '@/lib/core/words/en/crm';
import { jsonOf } from '@/lib/connections/zoho/answer';
import { zohoProblem } from '@/lib/connections/zoho/refusal';
import { CRM_SCOPES } from '@/lib/connections/zoho/scopes';
import type { CrmResult, CrmTable } from '@/lib/crm/types';
import type { HttpAnswer, HttpCall, PersonalField, Send } from '@/lib/http/types';

export const API = '/crm/v7';

/** The singular in ledger lines: "Search leads" is made of the plural, "Create lead" of this. */
export const SINGULAR: Readonly<Record<CrmTable, string>> = {
  Leads: 'lead',
  Contacts: 'contact',
  Accounts: 'account',
};

const TIMEOUT_MS = 30_000;

/** A read of Zoho CRM: free, and safe to repeat. */
export const readCall = (path: string, purpose: string, personal: readonly PersonalField[]): HttpCall => ({
  connection: 'zoho',
  method: 'GET',
  path: API + path,
  purpose,
  personal,
  paid: false,
  timeoutMs: TIMEOUT_MS,
});

/** A write to Zoho CRM. Nobody repeats it: after a cut connection the record is looked up first. */
export const writeCall = (
  write: Pick<HttpCall, 'method' | 'path' | 'purpose'> & { body?: string; unmodifiedSince?: string },
): HttpCall => ({
  connection: 'zoho',
  method: write.method,
  path: API + write.path,
  ...(write.body === undefined ? {} : { body: write.body }),
  ...(write.unmodifiedSince === undefined
    ? {}
    : { headers: { 'if-unmodified-since': write.unmodifiedSince } }),
  purpose: write.purpose,
  personal: ['crm-record'],
  paid: false,
  writes: true,
  timeoutMs: TIMEOUT_MS,
});

/** An answer that is no success, in words. */
export const crmProblem = (answer: HttpAnswer): Problem =>
  zohoProblem(answer, { scopes: CRM_SCOPES, unavailable: crmWords.unavailable });

/** A part of Zoho with scopes of its own names those, and not the ones that every push needs. */
export function namingScopes<T>(result: CrmResult<T>, scopes: readonly string[]): CrmResult<T> {
  if (result.ok || result.problem.kind !== 'scope-missing') return result;
  return failed({ ...result.problem, scopes });
}

export const failed = (problem: Problem): { ok: false; problem: Problem } => ({ ok: false, problem });

/**
 * Sends a read and gives its JSON; undefined for 204, Zoho's "nothing found". Everything else that is not 200 is a Problem, never
 * "nothing": a failed search must stop a push.
 */
export async function readBody(send: Send, call: HttpCall): Promise<CrmResult<unknown>> {
  const result = await send(call);
  if (!result.ok) return result;
  const { answer } = result;
  if (answer.status === 204) return { ok: true, value: undefined };
  if (answer.status !== 200) return failed(crmProblem(answer));
  const value = jsonOf(answer);
  return value === undefined ? failed({ kind: 'unreadable', money: 'none' }) : { ok: true, value };
}
