import { waitMs } from '@/lib/core/answer/moment';
import { readAs } from '@/lib/core/answer/read-json';
import { vendorWords } from '@/lib/core/answer/vendor-words';
import type { Problem } from '@/lib/core/problem';
import type { HttpAnswer } from '@/lib/http/types';
import { errorAnswer } from './wire';

/** "No records were found": 404, said in the vendor's own shape, and never billed. */
export const isMiss = ({ status, body }: HttpAnswer): boolean =>
  status === 404 && readAs(errorAnswer, body)?.error?.type === 'not_found';

/**
 * An answer that is no success, as a Problem (https://docs.peopledatalabs.com/docs/errors). Only an answer with status 200 is billed, so that
 * money is in doubt after a server error alone.
 */
export function pdlProblem(answer: HttpAnswer, paid: boolean): Problem {
  const words = vendorWords(answer.body);
  const none = { money: 'none', ...(words === undefined ? {} : { detail: words }) } as const;
  switch (answer.status) {
    case 401:
      return { kind: 'key-rejected', ...none };
    case 402:
      return { kind: 'no-credits', ...none };
    case 403:
      return { kind: 'not-allowed', ...none };
    case 429: {
      const { headers, receivedAt } = answer;
      const retryAfterMs = waitMs(headers['retry-after'] ?? headers['x-ratelimit-reset'], receivedAt);
      return { kind: 'rate-limited', ...none, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
    }
    case 400:
      return { kind: 'bad-request', ...none };
    default: {
      const money = paid && answer.status >= 500 ? 'maybe' : 'none';
      return { kind: 'vendor-error', ...none, money, status: answer.status };
    }
  }
}
