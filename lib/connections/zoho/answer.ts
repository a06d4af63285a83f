import { readJson } from '@/lib/core/answer/read-json';

/** The body as JSON; undefined for an empty body (Zoho's 204) and for text that is no JSON. Zoho itself never answers a bare null. */
export function jsonOf({ body }: { body: string }): unknown {
  const json = readJson(body);
  return json.ok ? json.value : undefined;
}
