import { rememberText } from './remember-text';

/** The date of an ISO 8601 text in its own precision: "2021", "2021-06" or "2021-06-01"; undefined when it is none. */
export const datePart = (text: string | undefined): string | undefined =>
  /^\s*(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)(?![\d-])/.exec(text ?? '')?.[1];

/** The instant of an ISO 8601 text in milliseconds; without a zone it is UTC, so that no machine's own zone plays in. NaN when it is none. */
export const instantOf = (text: string | undefined): number =>
  text === undefined ? Number.NaN : instantOfText(text);

/** All claims of an answer share a date. */
const instantOfText = rememberText((text) => {
  const date = datePart(text);
  if (date === undefined) return Number.NaN;
  const trimmed = text.trim();
  if (trimmed.length <= 10) return Date.parse(date);
  const exact = Date.parse(/(?:z|[+-]\d\d:?\d\d)$/i.test(trimmed) ? trimmed : `${trimmed}Z`);
  return Number.isNaN(exact) ? Date.parse(date) : exact;
});

/** A span of time with both ends included; an end that is not told is open. */
export interface Span {
  start?: string;
  end?: string;
}

/** True when the spans share a moment, as far as their precision tells. "2020" as an end lasts until its December. */
export const overlaps = (one: Span, other: Span): boolean => {
  const endsBefore = (a: Span, b: Span) => {
    const end = datePart(a.end);
    const start = datePart(b.start);
    return end !== undefined && start !== undefined && end < start && !start.startsWith(end);
  };
  return !endsBefore(one, other) && !endsBefore(other, one);
};

/** True when the date is later whatever the precision of both hides: "2025-06" is after "2024", and not after "2025". */
export const isAfter = (date: string, other: string): boolean => date > other && !date.startsWith(other);

/** True when the spans share more than the month in which one ends and the other begins. */
export const overlapsLonger = (one: Span, other: Span): boolean => {
  const meets = (a: Span, b: Span) => {
    const [end, start] = [datePart(a.end)?.slice(0, 7), datePart(b.start)?.slice(0, 7)];
    return end !== undefined && end.length === 7 && end === start;
  };
  return overlaps(one, other) && !meets(one, other) && !meets(other, one);
};
