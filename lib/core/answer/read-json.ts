export type JsonReading = { ok: true; value: unknown } | { ok: false };

/** The body as JSON. Never throws: HTML, a cut-off or an empty body is `{ ok: false }`. */
export function readJson(body: string): JsonReading {
  try {
    return { ok: true, value: JSON.parse(body) };
  } catch {
    return { ok: false };
  }
}

/** A JSON object, so neither null nor an array. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
