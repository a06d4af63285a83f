import { isObject } from '@/lib/core/answer/read-json';
import { claimSheet } from '@/lib/core/profile/claim-sheet';
import type { PhoneValue } from '@/lib/core/profile/fields';
import { providersWords } from '@/lib/core/words/en/providers';
import type { HttpAnswer } from '@/lib/http/types';
import type { Outcome } from '@/lib/providers/types';
import { phoneAnswer, type Phone } from './wire';

/** Terminal: https://docs.apollo.io/reference lists them for GET /webhook_result/{request_id}. Results are kept for 30 days. */
const LOST: ReadonlySet<unknown> = new Set([
  'request_id_unknown',
  'request_id_expired',
  'invalid_request_id',
]);

/** How sure Apollo is of a number. */
const CONFIDENCE: Readonly<Record<string, number>> = { high: 0.9, medium: 0.7, low: 0.4 };
const UNKNOWN_CONFIDENCE = 0.6;

const FIRST_POLL_MS = 10_000;
const LONGEST_WAIT_MS = 120_000;
const POLLS = 20;

/**
 * Milliseconds before poll number `attempt` (1 is the first): Apollo says 10 seconds between polls and "several minutes" in all, so that
 * the wait doubles up to two minutes; undefined after about half an hour.
 */
export const pollDelayMs = (attempt: number): number | undefined =>
  attempt > POLLS ? undefined : Math.min(FIRST_POLL_MS * 2 ** (attempt - 1), LONGEST_WAIT_MS);

/** Reads the answer of a poll; undefined when `json` is none, so an answer to a match. */
export function interpretPhones(answer: HttpAnswer, json: unknown): Outcome | undefined {
  if (!isObject(json)) return undefined;
  const code = json['error_code'];
  if (code === 'result_pending') {
    const seconds = json['retry_after_seconds'];
    const pollAfterMs = typeof seconds === 'number' && seconds > 0 ? seconds * 1000 : FIRST_POLL_MS;
    return stillPending(pollAfterMs);
  }
  // Apollo took the order; whether it was charged without a result is not documented.
  if (LOST.has(code)) return lost(String(code));
  if (!('webhook_result' in json) && !('webhook_status' in json)) return undefined;

  const parsed = phoneAnswer.safeParse(json);
  const result = parsed.success ? parsed.data.webhook_result : undefined;
  if (!result) return lost(parsed.data?.failure_reason ?? providersWords.apolloNoResult);
  const sheet = claimSheet({ provider: 'apollo', answerId: answer.id, fetchedAt: answer.receivedAt });
  (result.people ?? []).forEach((person, personIndex) => {
    (person?.phone_numbers ?? []).forEach((phone, index) => {
      if (phone === undefined) return;
      const key = phone.sanitized_number === undefined ? 'raw_number' : 'sanitized_number';
      const path = ['webhook_result', 'people', personIndex, 'phone_numbers', index, key];
      const confidence = CONFIDENCE[phone.confidence_cd?.toLowerCase() ?? ''] ?? UNKNOWN_CONFIDENCE;
      sheet.add('phone', phoneOf(phone), path, confidence);
    });
  });
  return {
    status: 'found',
    // It names nobody: it belongs to the match that gave the ticket.
    subject: {
      about: 'person',
      names: [],
      slugs: [],
      echoes: [],
      emails: [],
      companies: [],
      companyDomains: [],
    },
    claims: sheet.claims,
    spent: { credits: Math.max(result.credits_consumed ?? 0, 0) },
    notes: sheet.claims.length === 0 ? [providersWords.apolloNoPhone] : [],
  };
}

/** The answer does not repeat the ticket: it stays the one that was polled. */
export const stillPending = (pollAfterMs = FIRST_POLL_MS): Outcome => ({
  status: 'scheduled',
  ticket: '',
  pollAfterMs,
  spent: { credits: 0 },
});

const lost = (detail: string): Outcome => ({
  status: 'failed',
  problem: { kind: 'job-lost', money: 'maybe', detail },
});

/** Undefined for a number that Apollo found invalid. */
function phoneOf(phone: Phone): PhoneValue | undefined {
  const number = phone.sanitized_number ?? phone.raw_number;
  if (number === undefined || phone.status_cd === 'invalid_number') return undefined;
  const value: PhoneValue = { number };
  const kind = kindOf(phone.type_cd);
  if (kind !== undefined) value.kind = kind;
  // Only "not_found" (in no do-not-call list) is documented; any other word is taken for a warning.
  if (phone.dnc_status_cd !== undefined) value.doNotCall = phone.dnc_status_cd !== 'not_found';
  return value;
}

function kindOf(type: string | undefined): PhoneValue['kind'] {
  if (type === undefined) return undefined;
  if (type === 'mobile' || type === 'home') return type;
  return type.startsWith('work') ? 'work' : 'other';
}
