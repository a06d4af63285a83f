import { speak } from '@/lib/core/words/area';
import { germanForWorker } from '@/lib/core/words/de/for-worker';
import type { Dictionary } from '@/lib/core/words/dictionary';
import { spanishForWorker } from '@/lib/core/words/es/for-worker';
import { frenchForWorker } from '@/lib/core/words/fr/for-worker';
import { japaneseForWorker } from '@/lib/core/words/ja/for-worker';
import { chooseLanguage, type Language } from '@/lib/core/words/languages';
import { portugueseForWorker } from '@/lib/core/words/pt/for-worker';
import { preferredLanguages } from '@/lib/platform/languages';
import { readSettings, watchSettings } from '@/lib/storage/settings';

const DICTIONARIES: Readonly<Record<Language, Partial<Dictionary>>> = {
  en: {},
  de: germanForWorker,
  es: spanishForWorker,
  fr: frenchForWorker,
  pt: portugueseForWorker,
  ja: japaneseForWorker,
};

let wished: Language | 'system' = 'system';
let known: Promise<void> | undefined;

/** Resolves once the worker speaks the user's language: await it before a text is made. */
export const languageKnown = (): Promise<void> =>
  // Without settings the browser's language is as good a guess as any.
  (known ??= readSettings().then(
    ({ language }) => say(language),
    () => undefined,
  ));

/** What the worker speaks, for those who cannot find out by themselves. */
export const chosenLanguage = (): { language: Language; locale: string } =>
  chooseLanguage(wished, preferredLanguages());

/** Speaks the user's language from the start of the worker on, and calls back when it became another one: what stands somewhere is named anew. */
export function followLanguage(changed: () => void): void {
  // Known at once, and mostly right.
  say('system');
  watchSettings(({ language }) => {
    if (language === wished) return;
    say(language);
    changed();
  });
}

function say(wish: Language | 'system'): void {
  wished = wish;
  const { language, locale } = chosenLanguage();
  speak(DICTIONARIES[language], locale);
}
