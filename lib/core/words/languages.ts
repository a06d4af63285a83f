import type { Dictionary } from './dictionary';

/** By their own names, as everybody finds their own in a list. */
export const LANGUAGES = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  pt: 'Português',
  ja: '日本語',
} as const;

export type Language = keyof typeof LANGUAGES;

const isLanguage = (text: string): text is Language => text in LANGUAGES;

/**
 * The language to speak, and the locale for dates and numbers: the user's own variant of it where the browser names one.
 *
 * @param wish A language, or "system" for the first of the browser's that there is.
 * @param preferred BCP 47, as navigator.languages has them.
 */
export function chooseLanguage(
  wish: Language | 'system',
  preferred: readonly string[],
): { language: Language; locale: string } {
  const variants = preferred.flatMap((locale) => {
    const language = locale.toLowerCase().split('-')[0] ?? '';
    return isLanguage(language) && (wish === 'system' || wish === language) ? [{ language, locale }] : [];
  });
  const fallback = wish === 'system' ? 'en' : wish;
  return variants[0] ?? { language: fallback, locale: fallback };
}

/** English is in the code itself; the others are loaded by whoever speaks them. */
export const loadDictionary = async (language: Language): Promise<Partial<Dictionary>> => {
  switch (language) {
    case 'en':
      return {};
    case 'de':
      return (await import('./de/german')).german;
    case 'es':
      return (await import('./es/spanish')).spanish;
    case 'fr':
      return (await import('./fr/french')).french;
    case 'pt':
      return (await import('./pt/portuguese')).portuguese;
    case 'ja':
      return (await import('./ja/japanese')).japanese;
  }
};
