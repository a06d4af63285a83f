import { browser } from 'wxt/browser';

/** The site of a page, as the browser asks for it: its own scheme and host, nothing wider. */
function siteOf(url: string): { origins: string[] } {
  const { protocol, hostname } = new URL(url);
  return { origins: [`${protocol}//${hostname}/*`] };
}

/** Whether Facet may read the site of this web page for good. */
export const mayReadSite = (url: string): Promise<boolean> => browser.permissions.contains(siteOf(url));

/** Asks the browser for this one site. Call it in a click handler before the first await; answers whether the user agreed. */
export const askForSite = (url: string): Promise<boolean> => browser.permissions.request(siteOf(url));

/** Takes the permission back. One that came with the install stays, and the browser refuses. */
export const leaveSite = (url: string): Promise<boolean> =>
  browser.permissions.remove(siteOf(url)).catch(() => false);
