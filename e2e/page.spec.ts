import { clickToolbarIcon, pressToolbarIcon } from './browser.ts';
import { expect, test } from './test.ts';

test('the panel follows LinkedIn’s navigation without reload', async ({ ready }) => {
  const page = await ready.context.newPage();
  await page.goto('https://www.linkedin.com/in/jane-doe/');
  const panel = await clickToolbarIcon(ready, page);
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('jane-doe');
  const before = page.url();
  await page.getByRole('link', { name: 'Next profile' }).click();
  await expect(page).not.toHaveURL(before);
  const slug = new URL(page.url()).pathname.split('/')[2] ?? '';
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText(decodeURIComponent(slug));
});

test('a page’s list: every person and email of a team page', async ({ ready, sandbox }) => {
  const page = await ready.context.newPage();
  await page.goto('https://www.acme-robotics.io/');
  const panel = await clickToolbarIcon(ready, page);
  await panel.getByRole('tab', { name: 'This page' }).click();
  const found = panel.getByRole('list', { name: 'Found on this page' });
  await expect(found.getByRole('button', { name: 'Enrich jane.doe@acme-robotics.io' })).toBeVisible();
  await found.getByRole('button', { name: 'Enrich jane.doe@acme-robotics.io' }).click();
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Jane Doe');
  expect(sandbox.log.filter(({ charged }) => charged > 0).length).toBeGreaterThan(0);
  // She is known now, and the icon of this tab says that the page names one such person.
  const badge =
    "chrome.tabs.query({ url: 'https://www.acme-robotics.io/*' }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))";
  await expect.poll(() => panel.evaluate(badge)).toBe('1');
});

test('a click on the icon reads the page beside a panel that is open already', async ({ ready }) => {
  const page = await ready.context.newPage();
  await page.goto('https://hostile.test/');
  const panel = await clickToolbarIcon(ready, page);
  await panel.getByRole('tab', { name: 'This page' }).click();
  const found = panel.getByRole('list', { name: 'Found on this page' });
  await expect(found).toContainText('contact@acme-robotics.io');
  await page.goto('https://www.acme-robotics.io/');
  await expect(panel.getByText('Click its icon in the toolbar')).toBeVisible();
  await pressToolbarIcon(ready, page);
  await expect(found).toContainText('jane.doe@acme-robotics.io');
});

test('LinkedIn is never asked for anything, and the page sees nothing of us', async ({ ready, sandbox }) => {
  const page = await ready.context.newPage();
  await page.goto('https://hostile.test/');
  const beside = await clickToolbarIcon(ready, page);
  await beside.getByRole('tab', { name: 'This page' }).click();
  await expect(beside.getByRole('list', { name: 'Found on this page' })).toContainText(
    'contact@acme-robotics.io',
  );
  const seen = await page.evaluate(() => (globalThis as unknown as { __check(): unknown[] }).__check());
  expect(seen).toEqual([]);

  await page.goto('https://www.linkedin.com/in/jane-doe/');
  // The browser itself asks for the page's icon, with or without extensions.
  const asked = () =>
    sandbox.log.filter(({ host, path }) => host.endsWith('linkedin.com') && path !== '/favicon.ico');
  const requests = asked().length;
  const panel = await ready.openPage('sidepanel.html');
  await panel.getByRole('tab', { name: 'This page' }).click();
  await expect(
    panel.getByRole('list', { name: 'Found on this page' }).getByRole('listitem').first(),
  ).toContainText('jane-doe');
  expect(asked()).toHaveLength(requests);
});

test('a site is read for good only where the user allowed it, LinkedIn since the install', async ({
  ready,
}) => {
  const page = await ready.context.newPage();
  await page.goto('https://www.linkedin.com/search/results/people/');
  const panel = await ready.openPage('sidepanel.html');
  await panel.getByRole('tab', { name: 'This page' }).click();
  await expect(panel.getByRole('switch', { name: 'Always read www.linkedin.com' })).toBeChecked();
  await expect(panel.getByRole('list', { name: 'Found on this page' }).getByRole('listitem')).toHaveCount(15);
  await page.goto('https://www.acme-robotics.io/');
  await expect(panel.getByRole('button', { name: 'Read this page' })).toBeVisible();
  await expect(panel.getByText('may not read this page yet')).toBeVisible();
  await expect(panel.getByRole('list', { name: 'Found on this page' }).getByRole('listitem')).toHaveCount(0);
});
