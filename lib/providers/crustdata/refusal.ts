import { isObject } from '@/lib/core/answer/read-json';
import { waitMs } from '@/lib/core/answer/moment';
import { vendorWords, wordsOf } from '@/lib/core/answer/vendor-words';
import type { Problem } from '@/lib/core/problem';
import { providersWords } from '@/lib/core/words/en/providers';
import type { HttpAnswer } from '@/lib/http/types';
import type { Outcome } from '@/lib/providers/types';

const HOUR_MS = 3_600_000;
const MONTH_MS = 30 * 24 * HOUR_MS;

/**
 * PE01 to PE04 and the validation errors: the tables "Error Codes" and "Common Validation Errors" of the people enrichment document.
 * 401, 402 and 429 are only documented for the newer API (2025-11-01, "best practices") and taken to be the same here. Its quick start
 * says 403 for "no credits", so that a 403 that speaks of credits counts as such.
 * `paid` is whether the call may cost credits. Nothing is charged when no data is returned ("No Results, No Charges"), so money is only in
 * doubt after a server error that names no code.
 */
export function crustdataProblem(answer: HttpAnswer, paid: boolean): Problem {
  const words = vendorWords(answer.body);
  const none = { money: 'none', ...(words === undefined ? {} : { detail: words }) } as const;
  switch (answer.status) {
    case 401:
      return { kind: 'key-rejected', ...none };
    case 402:
      return { kind: 'no-credits', ...none };
    case 403:
      return { kind: /credit/i.test(words ?? '') ? 'no-credits' : 'not-allowed', ...none };
    case 429: {
      // Seconds until the window of 15 calls a minute has room again.
      const { headers, receivedAt } = answer;
      const retryAfterMs = waitMs(headers['retry-after'] ?? headers['x-ratelimit-reset'], receivedAt);
      return { kind: 'rate-limited', ...none, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
    }
    case 400:
    case 422:
      return { kind: 'bad-request', ...none };
    default: {
      const money = paid && answer.status >= 500 ? 'maybe' : 'none';
      return { kind: 'vendor-error', ...none, money, status: answer.status };
    }
  }
}

/**
 * What an item without a person means, from an answer or a part of it: PE01 (no such profile), PE03 (not in the database yet, being
 * fetched), PE02 and PE04 (failed on their side). The key that carries the code is not documented, so that the code is looked for
 * anywhere in it. Undefined when the item speaks of no miss at all.
 */
export function missOf(item: unknown, status: number): Outcome | undefined {
  if (!isObject(item)) return undefined;
  const said = [item['error_code'], item['code'], wordsOf(item), item['message']];
  const text = said.filter((part) => typeof part === 'string').join(' ');
  const code = /\bPE0[1-4]\b/.exec(text)?.[0];
  const spent = { credits: 0 };
  if (code === 'PE02' || code === 'PE04') {
    const detail = wordsOf(item) ?? code;
    return { status: 'failed', problem: { kind: 'vendor-error', status, money: 'none', detail } };
  }
  if (code === 'PE03' || /enriched shortly/i.test(text)) {
    const note = providersWords.crustdataFetching;
    return { status: 'not-found', askAgainAfterMs: HOUR_MS, spent, note };
  }
  if (code === 'PE01' || /no data found|not available/i.test(text)) {
    return { status: 'not-found', askAgainAfterMs: MONTH_MS, spent };
  }
  return undefined;
}
