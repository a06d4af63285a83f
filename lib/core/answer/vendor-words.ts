import { isObject, readJson } from './read-json';

const LIMIT = 300;

/**
 * What an error answer says in the vendor's own words, for people to read: `{error}`, `{message}`, `{error: {message}}`, the first item of
 * an array, or plain text. HTML pages have nothing to say.
 */
export function vendorWords(body: string): string | undefined {
  const json = readJson(body);
  const words = json.ok ? wordsOf(json.value) : body.trimStart().startsWith('<') ? undefined : body;
  const trimmed = words?.trim().slice(0, LIMIT);
  return trimmed === '' ? undefined : trimmed;
}

/** The words of one parsed error. */
export function wordsOf(value: unknown): string | undefined {
  const error: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof error === 'string') return error;
  if (!isObject(error)) return undefined;
  const nested = isObject(error['error']) ? error['error']['message'] : undefined;
  return [error['error'], nested, error['error_message'], error['message'], error['error_code']].find(
    (words): words is string => typeof words === 'string' && words !== '',
  );
}
