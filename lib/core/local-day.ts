/** The user's own calendar day of an instant (milliseconds since the epoch): "2026-03-10", in the time zone of the machine. */
export function localDay(at: number): string {
  const date = new Date(at);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** The calendar month of a day: "2026-03". */
export const monthOf = (day: string): string => day.slice(0, 7);
