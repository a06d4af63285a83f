import { speak } from '@/lib/core/words/area';
import { chooseLanguage, isLanguage, type Language } from '@/lib/core/words/languages';
import { loadDictionary } from '@/lib/core/words/load-dictionary';
import { preferredLanguages } from '@/lib/platform/languages';
import { watchSettings } from '@/lib/storage/settings';

/** The last choice, for the first paint: the settings themselves are only known an instant later. */
const KEY = 'language';

/**
 * Speaks the user's language, and calls back as soon as texts can be read: now for English, otherwise once the dictionary is here; and
 * again after each change of the language. What was shown before is in the old one: render it anew.
 */
export function followLanguage(
  root: HTMLElement,
  remembered: Storage,
  show: (locale: string) => void,
): () => void {
  const stored = remembered.getItem(KEY) ?? '';
  let wish: Language | 'system' = isLanguage(stored) ? stored : 'system';
  const begin = async () => {
    const { language, locale } = chooseLanguage(wish, preferredLanguages());
    const mine = wish;
    const dictionary = language === 'en' ? {} : await loadDictionary(language);
    if (mine !== wish) return;
    speak(dictionary, locale);
    root.lang = language;
    show(locale);
  };
  void begin();
  return watchSettings((settings) => {
    if (settings.language === wish) return;
    wish = settings.language;
    remembered.setItem(KEY, wish);
    void begin();
  });
}
