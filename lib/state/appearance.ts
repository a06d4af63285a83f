import { watchSettings } from '@/lib/storage/settings';

/** The last choice, for the first paint: the settings themselves are only known an instant later, and a flash of white is no dark theme. */
const KEY = 'appearance';

/** Gives the page the user's theme and contrast, now and after each change; "system" leaves both to the browser. */
export function followAppearance(root: HTMLElement, remembered: Storage): () => void {
  const [theme, contrast] = (remembered.getItem(KEY) ?? 'system system').split(' ');
  show(root, theme, contrast);
  return watchSettings((settings) => {
    remembered.setItem(KEY, `${settings.theme} ${settings.contrast}`);
    show(root, settings.theme, settings.contrast);
  });
}

function show(root: HTMLElement, theme = 'system', contrast = 'system'): void {
  root.dataset['theme'] = theme;
  root.dataset['contrast'] = contrast;
}
