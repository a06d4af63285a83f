import { datePart } from './normalise/date';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** "2025-05-12T08:00:00Z" is "12 May 2025", "2025-05" is "May 2025"; undefined when the text is no ISO 8601 date. */
export const dateInWords = (text: string | undefined): string | undefined => {
  const [year, month, day] = datePart(text)?.split('-') ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) return year;
  const name = MONTHS[Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
};
