import { readAs } from '@/lib/core/answer/read-json';
import type { Problem } from '@/lib/core/problem';
import type { HttpAnswer } from '@/lib/http/types';
import { errorAnswer } from './wire';

const REST_MS = 60_000;
const LIMIT = 300;

/** The first error of the answer. */
const firstError = ({ body }: HttpAnswer) =>
  readAs(errorAnswer, body)?.errors?.find((error) => error !== undefined);

/** Hunter knows nobody: 404 with its own error. A 404 of anything else is no answer of Hunter. */
export const isMiss = (answer: HttpAnswer): boolean =>
  answer.status === 404 && firstError(answer)?.code === 404;

/**
 * An answer that is no success, as a Problem (https://hunter.io/api-documentation/v2, "Errors"): 403 is the rate limit and 429 the plan's
 * quota, the other way round than elsewhere. Only a person that was found is charged.
 */
export function hunterProblem(answer: HttpAnswer, paid: boolean): Problem {
  const words = firstError(answer)?.details?.slice(0, LIMIT);
  const none = { money: 'none', ...(words === undefined ? {} : { detail: words }) } as const;
  switch (answer.status) {
    case 401:
      return { kind: 'key-rejected', ...none };
    case 403:
      return { kind: 'rate-limited', ...none, retryAfterMs: REST_MS };
    case 429:
      return { kind: 'no-credits', ...none };
    case 400:
    case 422:
      return { kind: 'bad-request', ...none };
    default: {
      const money = paid && answer.status >= 500 ? 'maybe' : 'none';
      return { kind: 'vendor-error', ...none, money, status: answer.status };
    }
  }
}
