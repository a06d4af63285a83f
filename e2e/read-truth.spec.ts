import { expect, test as base, type Browser } from '@playwright/test';
import { launchChromium, openGenerated } from '../bench/read/browser.ts';
import { bundlePageScripts, type PageScripts } from '../bench/read/bundle.ts';
import { generatePage, KINDS } from '../bench/read/pages/generate.ts';

const test = base.extend<object, { scripts: PageScripts; chromium: Browser }>({
  scripts: [async ({}, use) => use(await bundlePageScripts()), { scope: 'worker' }],
  chromium: [
    async ({}, use) => {
      const chromium = await launchChromium();
      await use(chromium);
      await chromium.close();
    },
    { scope: 'worker' },
  ],
});

for (const kind of KINDS) {
  for (const [size, seeds] of [
    [1_000, [11, 12, 13]],
    [10_000, [11]],
  ] as const) {
    test(`everybody on a ${kind.name} page of ${size} nodes is found, and nobody else`, async ({
      scripts,
      chromium,
    }) => {
      for (const seed of seeds) {
        const page = generatePage(kind, seed, size);
        const tab = await openGenerated(chromium, page, scripts);
        expect(await tab.evaluate(() => globalThis.facetBench.countNodes())).toBe(page.nodes);
        const found = await tab.evaluate(() => globalThis.facetBench.found());
        await tab.close();
        expect({ seed, found }).toEqual({ seed, found: page.truth });
      }
    });
  }
}
