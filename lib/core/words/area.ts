import type { Dictionary } from './dictionary';

interface Area {
  /** What everybody reads; in the language that is spoken. */
  texts: object;
  english: object;
}

const areas = new Map<string, Area>();
let spoken: Partial<Dictionary> = {};
let spokenLocale = 'en';

/**
 * One part of the catalogue, in English until another language is spoken. Read its texts when they are needed, never while a module
 * loads: then nobody knows the language yet (a lint rule holds this).
 */
export function area<Texts extends object>(name: keyof Dictionary, english: Texts): Texts {
  const texts = { ...english, ...spoken[name] };
  areas.set(name, { texts, english });
  return texts;
}

/**
 * From here on every area speaks the dictionary's language, and English where the dictionary has no such area.
 *
 * @param locale BCP 47, for dates, numbers and plurals: the user's own variant ("en-GB") of the dictionary's language.
 */
export function speak(dictionary: Partial<Dictionary>, locale: string): void {
  spoken = dictionary;
  spokenLocale = locale;
  for (const [name, { texts, english }] of areas) {
    Object.assign(texts, english, dictionary[name as keyof Dictionary]);
  }
}

/** BCP 47, of the language that is spoken. */
export const locale = (): string => spokenLocale;
