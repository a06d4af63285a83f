import { browser } from 'wxt/browser';

/**
 * Whether the browser lets Facet reach this origin. Firefox's users can take a host away at any time, and a request then fails like a cut
 * connection. The offscreen document of Chrome and Edge has no such question to ask: there it is tried.
 */
export const mayReach = async (origin: string): Promise<boolean> =>
  (await browser.permissions?.contains({ origins: [`${origin}/*`] })) ?? true;
