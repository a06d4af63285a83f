const DIGITS = /^\d{1,30}$/;

/**
 * The `request_id` of a match, by which the phones are fetched. It is a JSON number above 2^53 there, which JSON.parse rounds, so that it
 * is taken from the raw text; `parsed` (what JSON.parse made of it) tells it from another key of that name deeper in the answer.
 */
export function requestIdOf(body: string, parsed: unknown): string | undefined {
  if (typeof parsed === 'string') return DIGITS.test(parsed) ? parsed : undefined;
  if (typeof parsed !== 'number') return undefined;
  const written = [...body.matchAll(/"request_id"\s*:\s*(\d{1,30})\b/g)].map((match) => match[1]);
  return written.find((digits) => Number(digits) === parsed);
}
