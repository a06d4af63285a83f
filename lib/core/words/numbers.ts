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
const clocks = perLocale((of) => new Intl.DateTimeFormat(of, { timeStyle: 'medium' }));

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

/** "14:03:07" */
export const clockTime = (date: Date): string => clocks().format(date);
