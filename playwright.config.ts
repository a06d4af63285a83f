import { defineConfig } from '@playwright/test';
import { ensureChromium } from './.ci/setup.mjs';

// `npm test` has found one already; alone, `npm run test:e2e` finds it here.
process.env.FACET_CHROMIUM ??= await ensureChromium();

/** End-to-end tests: the production build in a real Chromium, against the sandbox under the vendors' real host names. */
export default defineConfig({
  testDir: '.',
  // The reader's own tests stand beside it: what they need of a page only a browser has.
  testMatch: ['e2e/**/*.spec.ts', 'lib/page/**/*.spec.ts'],
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: 'line',
  // For the tests of the reader alone; those of the extension start their own browsers.
  use: {
    launchOptions: { executablePath: process.env.FACET_CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] },
  },
});
