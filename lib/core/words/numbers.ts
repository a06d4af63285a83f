import { locale } from './area';

/** Makes each formatter once per locale: making one takes a hundred times as long as using it. */
function perLocale<T>(make: (locale: string) => T): () => T {
  const made = new Map<string, T>();
  return () => {
    const known = made.get(locale());
    if (known !== undefined) return known;
    const formatter = make(locale());
    made.set(locale(), formatter);
    return formatter;
  };
}

const numbers = perLocale((of) => new Intl.NumberFormat(of));
const tenthsOf = perLocale(
  (of) => new Intl.NumberFormat(of, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
);
const rules = perLocale((of) => new Intl.PluralRules(of));
const instants = perLocale((of) => new Intl.DateTimeFormat(of, { dateStyle: 'medium', timeStyle: 'short' }));
const exactInstants = perLocale(
  (of) => new Intl.DateTimeFormat(of, { dateStyle: 'medium', timeStyle: 'medium' }),
);
const regions = perLocale((of) => new Intl.DisplayNames(of, { type: 'region' }));
const clocks = perLocale((of) => new Intl.DateTimeFormat(of, { timeStyle: 'medium' }));
const relatives = perLocale((of) => new Intl.RelativeTimeFormat(of, { numeric: 'always' }));
const durationIn = (of: string, unit: string): Intl.NumberFormat =>
  new Intl.NumberFormat(of, { style: 'unit', unit, unitDisplay: 'long' });
const durations = {
  second: perLocale((of) => durationIn(of, 'second')),
  minute: perLocale((of) => durationIn(of, 'minute')),
  hour: perLocale((of) => durationIn(of, 'hour')),
};
/** In English the day comes first, whatever the country: "12 May 2025" is read everywhere. */
const dateAs = (of: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(of.startsWith('en') ? 'en-GB' : of, { ...parts, timeZone: 'UTC' });
const dates = {
  day: perLocale((of) => dateAs(of, { day: 'numeric', month: 'long', year: 'numeric' })),
  month: perLocale((of) => dateAs(of, { month: 'long', year: 'numeric' })),
  year: perLocale((of) => dateAs(of, { year: 'numeric' })),
};

/** "10,000" or "10.000", as the language writes it. */
export const number = (count: number): string => numbers().format(count);

/** "1.2" or "1,2": one digit after the point, also when it is 0. */
export const tenths = (amount: number): string => tenthsOf().format(amount);

/** The form for so many; a language without the count's own form takes the one for all others. */
export const plural = (
  count: number,
  forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string },
): string => forms[rules().select(count)] ?? forms.other;

/** "12 May 2025, 14:03" */
export const instant = (date: Date): string => instants().format(date);

/** "12 May 2025, 14:03:07" */
export const exactInstant = (date: Date): string => exactInstants().format(date);

/** "14:03:07" */
export const clockTime = (date: Date): string => clocks().format(date);

/** "3 days ago", "in 1 hour" for a negative count. */
export const ago = (count: number, unit: Intl.RelativeTimeFormatUnit): string =>
  relatives().format(-count, unit);

/** "90 seconds" */
export const duration = (count: number, unit: keyof typeof durations): string =>
  durations[unit]().format(count);

/** "12 May 2025", "May 2025" or "2025", in UTC. */
export const calendarDate = (date: Date, precision: keyof typeof dates): string =>
  dates[precision]().format(date);

/** A country, or a part of the world, by its code of ISO 3166-1 or UN M49: "150" is "Europe". */
export const region = (code: string): string => regions().of(code) ?? code;
