import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['{lib,components,entrypoints,sandbox,e2e,bench,.ci}/**/*.test.{ts,tsx}'],
    // Properties try many cases, and machines that run tests are often busy: time is no finding of theirs.
    testTimeout: 60_000,
    benchmark: { include: ['bench/**/*.bench.ts'] },
  },
});
