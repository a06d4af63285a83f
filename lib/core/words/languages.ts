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

export const isLanguage = (text: string): text is Language => Object.hasOwn(LANGUAGES, text);

/** False for what Intl would throw at: some systems name their locale as in "en_US.UTF-8". */
function isLocale(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

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
    const language = locale.toLowerCase().split(/[-_.@]/)[0] ?? '';
    if (!isLanguage(language) || (wish !== 'system' && wish !== language)) return [];
    return [{ language, locale: isLocale(locale) ? locale : language }];
  });
  const fallback = wish === 'system' ? 'en' : wish;
  return variants[0] ?? { language: fallback, locale: fallback };
}
