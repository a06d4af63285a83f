import type { HttpAnswer } from '@/lib/http/types';

/** The body as JSON; undefined for an empty body (Zoho's 204) and for text that is no JSON. Never throws. */
export function readJson(answer: Pick<HttpAnswer, 'body'>): unknown {
  try {
    const value: unknown = JSON.parse(answer.body);
    return value;
  } catch {
    return undefined;
  }
}
