export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isStringArray(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** Zoho reads null and the empty string alike: as "no value". */
export function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '';
}
