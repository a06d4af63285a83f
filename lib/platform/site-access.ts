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

const ALL_SITES = { origins: ['https://*/*', 'http://*/*'] };

/** The sites that the user allowed Facet to read for good; those of the install are no choice and not among them. */
export interface AllowedSites {
  all: boolean;
  /** Each as scheme and host, `https://www.acme.io`. */
  sites: readonly string[];
}

/** @param installed Origin patterns of the manifest's own host permissions. */
export async function allowedSites(installed: readonly string[]): Promise<AllowedSites> {
  const { origins = [] } = await browser.permissions.getAll();
  const chosen = origins.filter((origin) => !installed.includes(origin));
  return {
    all: ALL_SITES.origins.every((origin) => chosen.includes(origin)),
    sites: chosen.filter((origin) => !origin.includes('//*/')).map((origin) => origin.replace(/\/\*$/, '')),
  };
}

/** Of the sites that came with the install, those that the user took away since: Firefox and Chrome let them. */
export async function takenSites(installed: readonly string[]): Promise<readonly string[]> {
  const kept = await Promise.all(
    installed.map((origin) => browser.permissions.contains({ origins: [origin] })),
  );
  return installed.filter((_origin, index) => kept[index] === false);
}

/** Asks the browser for them again. Call it in a click handler before the first await. */
export const askForSites = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...origins] });

/** Asks the browser for all sites. Call it in a click handler before the first await. */
export const askForAllSites = (): Promise<boolean> => browser.permissions.request(ALL_SITES);

export const leaveAllSites = (): Promise<boolean> => browser.permissions.remove(ALL_SITES).catch(() => false);

/** Calls back whenever the user gives or takes a permission, here or in the browser's own settings. */
export function watchSites(changed: () => void): () => void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}
