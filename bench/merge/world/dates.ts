import type { Month } from './person.ts';

const pad = (number: number): string => String(number).padStart(2, '0');

export const yearMonth = (month: Month): string => `${Math.floor(month / 12)}-${pad((month % 12) + 1)}`;
export const firstDay = (month: Month): string => `${yearMonth(month)}-01`;
export const midnight = (month: Month): string => `${firstDay(month)}T00:00:00`;
export const year = (month: Month): string => String(Math.floor(month / 12));
