import { expect, test as base } from '@playwright/test';
import { ensureFirefox } from '../../.ci/setup.mjs';
import { SANDBOX_KEYS } from '../../sandbox/accounts.ts';
import { startSandbox, type Sandbox } from '../../sandbox/server.ts';
import { ZOHO_SANDBOX } from '../../sandbox/zoho/credentials.ts';
import { launchFirefox, type FirefoxFacet } from './launch.ts';
import type { Tab } from './tab.ts';

interface World {
  facet: FirefoxFacet;
  sandbox: Sandbox;
}

/** One Firefox for all tests, set up once: they run one after the other, and each takes a person of its own. */
export const test = base.extend<object, { world: World }>({
  world: [
    async ({}, use) => {
      const sandbox = await startSandbox();
      const facet = await launchFirefox(ensureFirefox(), sandbox.port);
      await setUp(await facet.openFacet('options.html'));
      await use({ facet, sandbox });
      await facet.close();
      await sandbox.close();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
});

async function setUp(options: Tab): Promise<void> {
  for (const [vendor, key] of [
    ['Crustdata', SANDBOX_KEYS.crustdata],
    ['Apollo', SANDBOX_KEYS.apollo],
  ] as const) {
    await options.fill(`${vendor} API key`, key);
    await options.clickButton(`Save ${vendor}`);
    await see(options, `Saved, ends in ${key.slice(-4)}`);
  }
  const client = ZOHO_SANDBOX.us;
  await options.fill('Client ID', client.clientId);
  await options.fill('Client secret', client.clientSecret);
  await options.fill('Grant code or refresh token', client.grantCode);
  await options.clickButton('Connect Zoho');
  await see(options, 'Robin Example');
}

/** Waits until the text is on screen. */
export const see = (tab: Pick<Tab, 'text'>, text: string | RegExp, timeout = 20_000): Promise<void> =>
  expect.poll(() => tab.text(), { timeout }).toMatch(text);

export { expect } from '@playwright/test';
