export type JsonReading = { ok: true; value: unknown } | { ok: false };

/** The body as JSON. Never throws: HTML, a cut-off or an empty body is `{ ok: false }`. */
export function readJson(body: string): JsonReading {
  try {
    return { ok: true, value: JSON.parse(body) };
  } catch {
    return { ok: false };
  }
}

/** The body as what a schema describes; undefined when it is no JSON or something else. Never throws. */
export function readAs<T>(
  schema: { safeParse(value: unknown): { success: true; data: T } | { success: false } },
  body: string,
): T | undefined {
  const json = readJson(body);
  const parsed = schema.safeParse(json.ok ? json.value : undefined);
  return parsed.success ? parsed.data : undefined;
}

/** A JSON object, so neither null nor an array. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
