import axe from 'axe-core';
import type { Page } from '@playwright/test';
import { GALLERY, openGallery } from './gallery.ts';
import { expect, test } from './test.ts';
import { toVendors } from './user.ts';

// Every state three times, in one browser.
test.slow();

const LOOKS = [
  { colorScheme: 'light', contrast: 'no-preference' },
  { colorScheme: 'dark', contrast: 'no-preference' },
  { colorScheme: 'dark', contrast: 'more' },
] as const;

/** What axe finds wrong, a line each. Only colours differ between the looks: the first one is asked everything. */
async function violations(page: Page, where: string, look: (typeof LOOKS)[number]): Promise<string[]> {
  const rules = look === LOOKS[0] ? undefined : ['color-contrast'];
  const found = await page.evaluate(async (runOnly) => {
    // The page's own, by name: what is imported here does not travel.
    const own: typeof axe = Reflect.get(globalThis, 'axe');
    const { violations: wrong } = await own.run(document, {
      resultTypes: ['violations'],
      // One rule of good practice is broken on purpose: the search box takes several lines, and only a textarea holds them.
      rules: { 'aria-allowed-role': { enabled: false } },
      ...(runOnly && { runOnly }),
    });
    return wrong.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
    );
  }, rules);
  return found.map((line) => `${where}, ${look.colorScheme}, ${look.contrast}: ${line}`);
}

test('axe finds nothing wrong with any state, light, dark and in high contrast; nothing is cut at 320 px', async ({
  facet,
  sandbox,
}) => {
  await openGallery(facet.context);
  const page = await facet.context.newPage();
  await page.setViewportSize({ width: 320, height: 900 });
  await page.goto(GALLERY);
  await page.evaluate(axe.source);
  const scenes = await page.getByRole('link').allInnerTexts();
  expect(scenes.length).toBeGreaterThan(50);
  // Views load when they are wanted; each is there before the first report.
  for (const [scene, list] of [
    ['page-team', 'Found on this page'],
    ['lists-done', 'Your lists'],
    ['history', 'People'],
  ] as const) {
    await page.evaluate((name) => (location.hash = name), scene);
    await expect(page.getByRole('list', { name: list })).toBeVisible();
  }
  await page.evaluate(() => (location.hash = 'push-new'));
  await expect(page.getByRole('dialog')).toBeVisible();
  const found: string[] = [];
  for (const look of LOOKS) {
    await page.emulateMedia({ ...look, reducedMotion: 'reduce' });
    for (const scene of scenes) {
      await page.evaluate((name) => (location.hash = name), scene);
      await expect(page.locator(`[data-scene="${scene}"]`).getByRole('main')).toBeVisible();
      found.push(...(await violations(page, scene, look)));
      const cut = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      if (cut) found.push(`${scene}: wider than the panel`);
    }
  }
  // A language that is two fifths longer and runs from right to left.
  await page.goto(`${GALLERY}?language=pseudo`);
  for (const scene of scenes) {
    await page.evaluate((name) => (location.hash = name), scene);
    await expect(page.locator(`[data-scene="${scene}"]`).getByRole('main')).toBeVisible();
    const cut = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    if (cut) found.push(`${scene}, long and from right to left: wider than the panel`);
  }
  const welcome = await facet.openPage('welcome.html');
  await welcome.getByRole('button', { name: 'Show a sample person' }).click();
  const sample = welcome.getByRole('article', { name: 'Sample person' });
  await expect(sample.getByRole('heading', { name: 'Marisol Quenby' })).toBeVisible();
  await expect(sample.getByRole('note')).toContainText('does not exist');
  expect(toVendors(sandbox)).toEqual([]);
  const options = await facet.openPage('options.html');
  for (const [name, shown] of [
    ['settings', options],
    ['welcome', welcome],
  ] as const) {
    await shown.evaluate(axe.source);
    for (const look of LOOKS) {
      await shown.emulateMedia(look);
      found.push(...(await violations(shown, name, look)));
    }
  }
  expect(found).toEqual([]);
});
