import { calendarDate } from '@/lib/core/words/numbers';
import { datePart } from './normalise/date';

/**
 * "2025-05-12T08:00:00Z" is "12 May 2025", "2025-05" is "May 2025", as the language writes it; undefined when the text is no ISO 8601 date.
 */
export const dateInWords = (text: string | undefined): string | undefined => {
  const date = datePart(text);
  if (date === undefined) return undefined;
  const instant = new Date(date);
  const precision = date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
  return Number.isNaN(instant.getTime()) ? date : calendarDate(instant, precision);
};
