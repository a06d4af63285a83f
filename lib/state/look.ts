import { watchSettings } from '@/lib/storage/settings';
import { rememberAppearance, showAppearance } from './appearance';
import { rememberedLanguage, rememberLanguage, speakLanguage } from './language';

/**
 * Gives the page the user's theme, contrast and language, and calls back as soon as texts can be read, and again after each change of the
 * language: what was shown before is in the old one, so render it anew.
 */
export function followLook(
  root: HTMLElement,
  remembered: Storage,
  show: (locale: string) => void,
): () => void {
  showAppearance(root, remembered);
  let wish = rememberedLanguage(remembered);
  const begin = () => {
    const mine = wish;
    const speaking = speakLanguage(root, wish);
    if (typeof speaking === 'string') show(speaking);
    else
      void speaking.then((locale) => {
        if (mine === wish) show(locale);
      });
  };
  begin();
  return watchSettings((settings) => {
    rememberAppearance(root, remembered, settings);
    if (settings.language === wish) return;
    wish = settings.language;
    rememberLanguage(remembered, wish);
    begin();
  });
}
