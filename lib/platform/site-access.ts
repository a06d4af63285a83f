import { browser } from 'wxt/browser';

const pattern = (host: string): string => `*://${host}/*`;

/** Whether the user allowed reading this site for good. */
export const mayReadSite = (host: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [pattern(host)] });

/** Asks the browser for this one site. Call it in a click handler before the first await; answers whether the user agreed. */
export const askForSite = (host: string): Promise<boolean> =>
  browser.permissions.request({ origins: [pattern(host)] });

/** Takes the permission back; one that came with the install stays. */
export const leaveSite = (host: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [pattern(host)] });
