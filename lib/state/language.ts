import { speak } from '@/lib/core/words/area';
import { chooseLanguage, isLanguage, type Language } from '@/lib/core/words/languages';
import { loadDictionary } from '@/lib/core/words/load-dictionary';
import { preferredLanguages } from '@/lib/platform/languages';

/** The last choice, for the first paint: the settings themselves are only known later. */
const KEY = 'language';

export type LanguageWish = Language | 'system';

export function rememberedLanguage(remembered: Storage): LanguageWish {
  const stored = remembered.getItem(KEY) ?? '';
  return isLanguage(stored) ? stored : 'system';
}

export const rememberLanguage = (remembered: Storage, wish: LanguageWish): void =>
  remembered.setItem(KEY, wish);

/** Speaks the wished language, and answers with its locale once texts can be read: at once for English, else when its dictionary is here. */
export function speakLanguage(root: HTMLElement, wish: LanguageWish): string | Promise<string> {
  const { language, locale } = chooseLanguage(wish, preferredLanguages());
  const begin = (dictionary: Parameters<typeof speak>[0]) => {
    speak(dictionary, locale);
    root.lang = language;
    return locale;
  };
  return language === 'en' ? begin({}) : loadDictionary(language).then(begin);
}
