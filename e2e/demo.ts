// `npm start` after the build: a browser with the extension on a sample profile; without a display the same, printed.
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startSandbox } from '../sandbox/server.ts';
import { clickToolbarIcon, launchFacet } from './browser.ts';
import { enrich, field, provider, setUp } from './user.ts';

const SAMPLE = 'https://www.linkedin.com/in/jane-doe/';
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);

const sandbox = await startSandbox();
const facet = await launchFacet({
  port: sandbox.port,
  headless: !hasDisplay,
  chromiumPath: process.env.FACET_CHROMIUM,
  viewport: hasDisplay ? null : { width: 1280, height: 900 },
});
console.log(
  `Sandbox for every vendor on port ${sandbox.port}; faults and log: https://localhost:${sandbox.port}/`,
);

const options = await facet.openPage('options.html');
await setUp(options);
await options.close();
const page = await facet.context.newPage();
await page.goto(SAMPLE);
const panel = await clickToolbarIcon(facet, page);
await enrich(panel);
for (const label of ['Crustdata', 'Apollo', 'Zia people', 'Zia organization']) {
  await provider(panel, label).filter({ hasText: 'found' }).waitFor();
}

if (hasDisplay) {
  console.log(
    'The panel shows Jane Doe, asked from four providers. Try "Push to Zoho". Close the browser to end.',
  );
  await new Promise((resolve) => facet.context.on('close', resolve));
} else {
  await printProfile(panel);
  await pushToZoho(panel);
  const screenshot = join(tmpdir(), 'facet-panel.png');
  await panel.setViewportSize({ width: 400, height: 1400 });
  await panel.screenshot({ path: screenshot, fullPage: true });
  console.log(`\nThe panel as it looks: ${screenshot}`);
}
await facet.close().catch(() => undefined);
await sandbox.close();

/** Every field with its value and who said it, read off the screen. */
async function printProfile(shown: Page): Promise<void> {
  console.log(`\n${await shown.getByRole('heading', { level: 1 }).innerText()}  ${SAMPLE}\n`);
  for (const button of await shown.getByRole('button', { name: /^Sources of / }).all()) {
    const label = ((await button.getAttribute('aria-label')) ?? (await button.innerText())).replace(
      'Sources of ',
      '',
    );
    await button.click();
    const table = field(shown, label).getByRole('table', { name: `Sources of ${label}` });
    const rows = (await table.getByRole('row').all()).slice(1);
    const said = await Promise.all(
      rows.map(async (row) => (await row.innerText()).split(/\s*\t\s*|\n+/).filter(Boolean)),
    );
    for (const [index, cells] of said.entries()) {
      console.log(`${(index === 0 ? label : '').padEnd(20)} ${cells.slice(0, 2).reverse().join('  · ')}`);
    }
    await button.click();
  }
}

async function pushToZoho(shown: Page): Promise<void> {
  await shown.getByRole('button', { name: 'Push to Zoho' }).click();
  const dialog = shown.getByRole('dialog', { name: 'Push to Zoho' });
  await dialog.getByRole('button', { name: 'Create lead' }).click();
  await dialog
    .getByRole('status')
    .filter({ hasText: /^Created/ })
    .waitFor();
  console.log(`\nIn the sandbox's Zoho: ${JSON.stringify(sandbox.zoho.records('Leads')[0], null, 2)}`);
  await dialog.getByRole('button', { name: 'Close' }).click();
}
