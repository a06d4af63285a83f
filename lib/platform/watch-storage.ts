import { browser } from 'wxt/browser';

/** Runs `tell` now and after each change of the browser's storage that `concerns` it; returns the way to stop. */
export function watchStorage(
  concerns: (area: string, changes: Readonly<Record<string, unknown>>) => boolean,
  tell: () => void,
): () => void {
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (concerns(area, changes)) tell();
  };
  browser.storage.onChanged.addListener(onChanged);
  tell();
  return () => browser.storage.onChanged.removeListener(onChanged);
}
