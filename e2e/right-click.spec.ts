import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, type Locator, type Page } from '@playwright/test';
import { test as base } from './test.ts';
import { launchFacet, type FacetBrowser } from './browser.ts';
import { field, setUp } from './user.ts';

interface Desktop {
  facet: FacetBrowser;
  /** Right-clicks the middle of the element, chooses an entry of the menu by these keys, and answers the panel that it opens. */
  chooseFromMenu(page: Page, element: Locator, ...keys: string[]): Promise<Page>;
}

/** A real window under a virtual display: only a real mouse gives the user gesture that opens the panel from a menu. */
const test = base.extend<{ desktop: Desktop }>({
  desktop: async ({ sandbox }, use) => {
    const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    const number = await new Promise<string>((resolve) => {
      xvfb.stdio[3]?.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()));
    });
    const env = { ...process.env, DISPLAY: `:${number}` };
    const manager = spawn('openbox', [], { env, stdio: 'ignore' });
    process.env.DISPLAY = env.DISPLAY;
    const facet = await launchFacet({
      port: sandbox.port,
      headless: false,
      chromiumPath: process.env.FACET_CHROMIUM,
      viewport: null,
      args: ['--window-position=0,0', '--window-size=1280,900'],
    });
    const xdotool = async (...args: string[]) => (await promisify(execFile)('xdotool', args, { env })).stdout;
    await use({
      facet,
      async chooseFromMenu(page, element, ...keys) {
        const [x, y] = await middleOf(page, element);
        const panels = () => facet.context.pages().filter((one) => one.url().includes('sidepanel.html'));
        // Nothing tells when the menu is there to take the keys: on a busy machine another click is needed.
        await expect(async () => {
          if (panels().length > 0) return;
          await xdotool('key', 'Escape', 'mousemove', x, y, 'click', '3');
          await xdotool('key', ...keys);
          await expect.poll(() => panels().length, { timeout: 8000 }).toBe(1);
        }).toPass();
        const [panel] = panels();
        if (!panel) throw new Error('The panel has closed again.');
        return panel;
      },
    });
    await facet.close();
    for (const child of [manager, xvfb] satisfies ChildProcess[]) child.kill();
  },
});

/** Where the middle of an element is on the screen, for the mouse. */
async function middleOf(page: Page, element: Locator): Promise<[x: string, y: string]> {
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  if (!box) throw new Error('The element is not on screen.');
  const frame = await page.evaluate(() => ({
    x: screenX + (outerWidth - innerWidth) / 2,
    y: screenY + outerHeight - innerHeight,
  }));
  return [String(frame.x + box.x + box.width / 2), String(frame.y + box.y + box.height / 2)];
}

test('a right-click on an email enriches it in the panel', async ({ desktop, sandbox }) => {
  const { facet, chooseFromMenu } = desktop;
  const options = await facet.openPage('options.html');
  await setUp(options);
  await options.close();
  const page = await facet.context.newPage();
  await page.goto('https://www.acme-robotics.io/');
  await page.bringToFront();
  const link = page.getByRole('link', { name: 'jane.doe@acme-robotics.io' });
  // The menu's own accelerator: its entries are reached with the first letter, or from the end with the arrow keys.
  const panel = await chooseFromMenu(page, link, 'Up', 'Up', 'Return');
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Jane Doe');
  await expect(field(panel, 'Company')).toContainText('Acme Robotics');
  const paid = sandbox.log.filter(({ charged }) => charged > 0).map(({ host }) => host);
  expect(paid.toSorted()).toEqual(['api.apollo.io', 'api.crustdata.com']);
});

test('a right-click beside a link enriches the email under the pointer', async ({ desktop }) => {
  const { facet, chooseFromMenu } = desktop;
  const options = await facet.openPage('options.html');
  await setUp(options);
  await options.close();
  const page = await facet.context.newPage();
  await page.goto('https://mail.northwind.io/');
  await page.bringToFront();
  // From the end: "Inspect", "View page source", then Facet's only entry for a page.
  const cell = page.getByRole('cell', { name: /@/ }).first();
  const panel = await chooseFromMenu(page, cell, 'Up', 'Up', 'Up', 'Return');
  // Who the first cell's mail is from: the sandbox's first person.
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Jane Doe');
});
