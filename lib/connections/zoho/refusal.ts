import * as z from 'zod/mini';
import { isObject } from '@/lib/core/answer/read-json';
import { text } from '@/lib/core/answer/lenient';
import type { Problem } from '@/lib/core/problem';
import { zohoRefusalsWords } from '@/lib/core/words/en/zoho-refusals';
import type { HttpAnswer } from '@/lib/http/types';
import { jsonOf } from './answer';
import { describeRefusal } from './refusal-words';

const refusal = z.object({
  code: z.string(),
  message: text,
  status: text,
  details: z.catch(z.record(z.string(), z.unknown()), {}),
});

/** `{code, details, message, status: "error"}`, as every API of Zoho CRM refuses. */
export type Refusal = z.infer<typeof refusal>;

/**
 * The refusal in a body, or undefined when there is none. It comes bare ({code, …}), or as the first item of the one array of the
 * answer ({data: [{code, …}]}, {__zia_people_enrichment: [{code, …}]}); the same endpoint does both, so both are read everywhere.
 */
export function readRefusal(body: unknown): Refusal | undefined {
  const candidates = [body, ...(isObject(body) ? Object.values(body).map(firstItem) : [])];
  for (const candidate of candidates) {
    const parsed = refusal.safeParse(candidate);
    if (parsed.success && parsed.data.status !== 'success') return unwrapSeveral(parsed.data);
  }
  return undefined;
}

/** MULTIPLE_OR_MULTI_ERRORS holds the real ones in `errors`; the first is enough to act on. */
function unwrapSeveral(outer: Refusal): Refusal {
  if (outer.code !== 'MULTIPLE_OR_MULTI_ERRORS') return outer;
  const inner = refusal.safeParse(firstItem(outer.details['errors']));
  return inner.success ? inner.data : outer;
}

const firstItem = (value: unknown): unknown => (Array.isArray(value) ? value[0] : undefined);

/** What the words of a problem need to know about the call that was refused. */
export interface Refused {
  /** The scopes the call needs, for OAUTH_SCOPE_MISMATCH. */
  scopes: readonly string[];
  /** What the user can do when Zoho does not offer the call at all; the provider knows, the answer does not say. */
  unavailable: string;
}

/**
 * An answer that is no success, as a Problem. Total: HTML, truncated JSON and unknown codes have an answer too. Zoho's calls cost no
 * credits, so money is always 'none'.
 * Codes: https://www.zoho.com/crm/developer/docs/api/v7/status-codes.html and the "Possible Errors" of each page.
 */
export function zohoProblem(answer: HttpAnswer, call: Refused): Problem {
  const refused = readRefusal(jsonOf(answer));
  const detail = refused === undefined ? undefined : describeRefusal(refused);
  const money = { money: 'none', ...(detail === undefined ? {} : { detail }) } as const;

  switch (refused?.code) {
    case 'FEATURE_NOT_ENABLED':
    case 'FEATURE_NOT_SUPPORTED':
      return { kind: 'feature-unavailable', ...money, resolution: zohoRefusalsWords.features[refused.code] };
    case 'API_NOT_SUPPORTED':
    case 'INVALID_URL_PATTERN':
      return { kind: 'feature-unavailable', ...money, resolution: call.unavailable };
    case 'OAUTH_SCOPE_MISMATCH':
      return { kind: 'scope-missing', ...money, scopes: call.scopes };
    case 'INVALID_TOKEN':
    case 'INVALID_OAUTHTOKEN':
    case 'AUTHENTICATION_FAILURE':
      return { kind: 'key-rejected', ...money };
    case 'NO_PERMISSION':
    case 'AUTHORIZATION_FAILED':
      return { kind: 'not-allowed', ...money };
    case 'LIMIT_EXCEEDED':
      return { kind: 'quota-used-up', ...money };
    case 'TOO_MANY_REQUESTS':
      return rateLimited(answer, refused);
    case 'ALREADY_MODIFIED':
      return { kind: 'moved-on', ...money };
    case 'INTERNAL_ERROR':
    case 'INTERNAL_SERVER_ERROR':
      return { kind: 'vendor-error', ...money, status: answer.status };
    default:
      break;
  }
  if (answer.status === 429) return rateLimited(answer, refused);
  if (answer.status === 412) return { kind: 'moved-on', ...money };
  if (answer.status >= 500) return { kind: 'vendor-error', ...money, status: answer.status };
  if (answer.status === 401) return { kind: 'key-rejected', ...money };
  if (answer.status === 403) return { kind: 'not-allowed', ...money };
  if (refused === undefined) return { kind: 'unreadable', ...money };
  // A vendor's code is any text: only our own keys count.
  const resolutions: Readonly<Record<string, string>> = zohoRefusalsWords.resolutions;
  const resolution = Object.hasOwn(resolutions, refused.code) ? resolutions[refused.code] : undefined;
  return { kind: 'bad-request', ...money, ...(resolution === undefined ? {} : { resolution }) };
}

/** No Retry-After is documented, but the newest specification has `details.retry_after` in seconds; either is honoured. */
function rateLimited(answer: HttpAnswer, refused: Refusal | undefined): Problem {
  const told = refused?.details['retry_after'];
  // Number() of a deeply nested array would overflow the stack.
  const seconds = Number(
    typeof told === 'number' || typeof told === 'string' ? told : answer.headers['retry-after'],
  );
  const known = Number.isFinite(seconds) && seconds > 0;
  return { kind: 'rate-limited', money: 'none', ...(known ? { retryAfterMs: seconds * 1000 } : {}) };
}
