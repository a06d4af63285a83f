import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { startSandbox, type Sandbox } from '../sandbox/server.ts';
import { launchFacet, type FacetBrowser } from './browser.ts';
import { setUp } from './user.ts';

/** A browser profile in which everything is set up, and the Zoho tokens that it was given. */
interface ReadyProfile {
  folder: string;
  tokens: Sandbox['zoho']['tokens'];
}

const launch = (port: number, profile?: string, args: readonly string[] = []): Promise<FacetBrowser> =>
  launchFacet({
    port,
    headless: true,
    chromiumPath: process.env.FACET_CHROMIUM,
    args,
    ...(profile === undefined ? {} : { profile }),
  });

/** Each test gets a sandbox and a browser of its own, so that tests never see each other's money or records. */
export const test = base.extend<
  { sandbox: Sandbox; flags: readonly string[]; facet: FacetBrowser; ready: FacetBrowser },
  { readyProfile: ReadyProfile }
>({
  /** Every key is saved and Zoho connected through the settings page, once for all tests: it takes longer than most of them. */
  readyProfile: [
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'facet-ready-'));
      const sandbox = await startSandbox();
      const facet = await launch(sandbox.port, folder);
      await setUp(await facet.openPage('options.html'));
      await facet.close();
      await sandbox.close();
      await use({ folder, tokens: sandbox.zoho.tokens });
      await rm(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  sandbox: async ({}, use) => {
    const sandbox = await startSandbox();
    // One test waits for a job that takes longer; the others need not.
    sandbox.zoho.settings.pollsBeforeCompleted = 0;
    await use(sandbox);
    await sandbox.close();
  },
  /** Further ones of Chromium. */
  flags: [[], { option: true }],
  facet: async ({ sandbox }, use) => {
    const facet = await launch(sandbox.port);
    await use(facet);
    await facet.close();
  },
  ready: async ({ sandbox, readyProfile, flags }, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'facet-profile-'));
    await cp(readyProfile.folder, profile, { recursive: true });
    sandbox.zoho.tokens = readyProfile.tokens;
    const facet = await launch(sandbox.port, profile, flags);
    await use(facet);
    await facet.close();
    await rm(profile, { recursive: true, force: true });
  },
});

export { expect } from '@playwright/test';
