import { browser } from 'wxt/browser';

/** BCP 47, best first: the browser's own language, then those that its user reads. */
export const preferredLanguages = (): readonly string[] => [
  browser.i18n.getUILanguage(),
  ...navigator.languages,
];
