const OFFSET_MINUTES = 330;

/**
 * Milliseconds since the epoch as Zoho prints a record's times: to the second, with the offset of the user's zone
 * (`2026-03-02T10:31:43+05:30`). The offset is deliberately not zero, so that comparing the text with an ISO string fails.
 */
export function zohoTime(milliseconds: number): string {
  return `${new Date(milliseconds + OFFSET_MINUTES * 60_000).toISOString().slice(0, 19)}+05:30`;
}
