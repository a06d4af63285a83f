import type { Dictionary } from './dictionary';

const areas = new Map<string, object>();
let spoken: Partial<Dictionary> = {};
let spokenLocale = 'en';

/**
 * One part of the catalogue, in English until another language is spoken. Read its texts when they are needed, never while a module
 * loads: then nobody knows the language yet (a lint rule holds this).
 */
export function area<Texts extends object>(name: string, english: Texts): Texts {
  areas.set(name, english);
  return Object.assign(english, spoken[name as keyof Dictionary]);
}

/**
 * From here on every area that has texts in the dictionary speaks its language.
 *
 * @param locale BCP 47, for dates, numbers and plurals: the user's own variant ("en-GB") of the dictionary's language.
 */
export function speak(dictionary: Partial<Dictionary>, locale: string): void {
  spoken = dictionary;
  spokenLocale = locale;
  for (const [name, texts] of areas) Object.assign(texts, dictionary[name as keyof Dictionary]);
}

/** BCP 47, of the language that is spoken. */
export const locale = (): string => spokenLocale;
