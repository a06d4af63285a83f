import { browser } from 'wxt/browser';

/** Opens the first page once, after the install; never after an update. */
export function welcomeAfterInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}
