import { defineConfig } from '@playwright/test';
import { ensureChromium } from './.ci/setup.mjs';

// `npm test` has found one already; alone, `npm run test:e2e` finds it here.
process.env.FACET_CHROMIUM ??= await ensureChromium();

/** End-to-end tests: the production build in a real Chromium, against the sandbox under the vendors' real host names. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  reporter: 'line',
});
