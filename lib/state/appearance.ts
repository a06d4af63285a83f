/** The last choice, for the first paint: the settings themselves are only known later, and a flash of white is no dark theme. */
const KEY = 'appearance';

/** Gives the page the theme and contrast that it had last; "system" leaves both to the browser. */
export function showAppearance(root: HTMLElement, remembered: Storage): void {
  const [theme, contrast] = (remembered.getItem(KEY) ?? 'system system').split(' ');
  show(root, theme, contrast);
}

export function rememberAppearance(
  root: HTMLElement,
  remembered: Storage,
  { theme, contrast }: { theme: string; contrast: string },
): void {
  remembered.setItem(KEY, `${theme} ${contrast}`);
  show(root, theme, contrast);
}

function show(root: HTMLElement, theme = 'system', contrast = 'system'): void {
  root.dataset['theme'] = theme;
  root.dataset['contrast'] = contrast;
}
