const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;
const DATE = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?(?:T|$)/;

/** A point in time as ISO 8601 in UTC; undefined for anything else, such as a bare date or prose. */
export function instant(text: string | undefined): string | undefined {
  if (text === undefined || !INSTANT.test(text)) return undefined;
  const milliseconds = Date.parse(text);
  return Number.isNaN(milliseconds) ? undefined : new Date(milliseconds).toISOString();
}

/** "2021", "2021-06" or "2021-06-01", as precise as written but never more precise than `precision`; undefined for no date. */
export function dateOf(text: string | undefined, precision: 'month' | 'day'): string | undefined {
  const parts = DATE.exec(text ?? '');
  if (!parts) return undefined;
  const [, year, month, day] = parts;
  return [year, month, precision === 'day' ? day : undefined].filter((part) => part !== undefined).join('-');
}

/** Milliseconds that a header of seconds or of an HTTP date (Retry-After, RFC 9110) asks to wait, counted from `receivedAt`. */
export function waitMs(header: string | undefined, receivedAt: string): number | undefined {
  if (header === undefined || header.trim() === '') return undefined;
  const seconds = Number(header);
  const milliseconds = Number.isNaN(seconds) ? Date.parse(header) - Date.parse(receivedAt) : seconds * 1000;
  return Number.isFinite(milliseconds) && milliseconds >= 0 ? Math.ceil(milliseconds) : undefined;
}
