import { test as base } from '@playwright/test';
import { startSandbox, type Sandbox } from '../sandbox/server.ts';
import { launchFacet, type FacetBrowser } from './browser.ts';
import { setUp } from './user.ts';

/** Each test gets a sandbox and a browser of its own, so that tests never see each other's money or records. */
export const test = base.extend<{ sandbox: Sandbox; facet: FacetBrowser; ready: FacetBrowser }>({
  sandbox: async ({}, use) => {
    const sandbox = await startSandbox();
    // One test waits for a job that takes longer; the others need not.
    sandbox.zoho.settings.pollsBeforeCompleted = 0;
    await use(sandbox);
    await sandbox.close();
  },
  facet: async ({ sandbox }, use) => {
    const facet = await launchFacet({
      port: sandbox.port,
      headless: true,
      chromiumPath: process.env.FACET_CHROMIUM,
    });
    await use(facet);
    await facet.close();
  },
  /** The browser with every key saved and Zoho connected, through the settings page. */
  ready: async ({ facet }, use) => {
    const options = await facet.openPage('options.html');
    await setUp(options);
    await options.close();
    await use(facet);
  },
});

export { expect } from '@playwright/test';
