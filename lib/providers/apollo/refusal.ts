import { waitMs } from '@/lib/core/answer/moment';
import { vendorWords } from '@/lib/core/answer/vendor-words';
import type { Problem } from '@/lib/core/problem';
import type { HttpAnswer } from '@/lib/http/types';

/**
 * An answer that is no success, as a Problem: 401 is plain text, 403 means that the key's scope or the plan lacks the endpoint, 422 that
 * Apollo could not use what we sent (https://docs.apollo.io/reference/people-enrichment and /status-codes-errors). A refusal that speaks
 * of insufficient credits is about credits, whatever its status.
 */
export function apolloProblem(answer: HttpAnswer, paid: boolean): Problem {
  const words = vendorWords(answer.body);
  const none = { money: 'none', ...(words === undefined ? {} : { detail: words }) } as const;
  const noCredits = /insufficient credits|(out of|not enough|no more) credits/i.test(words ?? '');
  switch (answer.status) {
    case 401:
      return { kind: 'key-rejected', ...none };
    case 402:
      return { kind: 'no-credits', ...none };
    case 403:
      return { kind: noCredits ? 'no-credits' : 'not-allowed', ...none };
    case 400:
    case 422:
      return { kind: noCredits ? 'no-credits' : 'bad-request', ...none };
    case 429: {
      const retryAfterMs = waitMs(answer.headers['retry-after'], answer.receivedAt);
      return { kind: 'rate-limited', ...none, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
    }
    default: {
      const money = paid && answer.status >= 500 ? 'maybe' : 'none';
      return { kind: 'vendor-error', ...none, money, status: answer.status };
    }
  }
}
