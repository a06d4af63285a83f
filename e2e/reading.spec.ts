import type { CDPSession, Page } from '@playwright/test';
import { clickToolbarIcon, type FacetBrowser } from './browser.ts';
import { expect, test } from './test.ts';

const found = (panel: Page) => panel.getByRole('list', { name: 'Found on this page' });

/** Opens a page made of `html` at an address where Facet may read since its install, and the panel beside it, showing its list. */
async function beside(facet: FacetBrowser, html: string, frame = ''): Promise<{ page: Page; panel: Page }> {
  const page = await facet.context.newPage();
  await page.route('https://*.linkedin.com/**', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: route.request().url().includes('de.linkedin.com') ? frame : html,
    }),
  );
  await page.goto('https://www.linkedin.com/feed/');
  const panel = await clickToolbarIcon(facet, page);
  await panel.getByRole('tab', { name: 'This page' }).click();
  return { page, panel };
}

test('the list follows what the page adds, changes and removes', async ({ facet }) => {
  const { page, panel } = await beside(facet, '<main><p>ann@acme-robotics.io</p></main>');
  await expect(found(panel).getByRole('listitem')).toHaveCount(1);
  await page.evaluate(() =>
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<p>bob@acme-robotics.io</p>'),
  );
  await expect(found(panel)).toContainText('bob@acme-robotics.io');
  await page.evaluate(() => document.querySelector('p')?.remove());
  await expect(found(panel)).not.toContainText('ann@acme-robotics.io');
  await expect(found(panel)).toContainText('bob@acme-robotics.io');
});

test('frames of another origin are read where Facet may, and those that come later too', async ({
  facet,
}) => {
  const { page, panel } = await beside(
    facet,
    '<p>ann@acme-robotics.io</p><iframe src="https://de.linkedin.com/a"></iframe>',
    '<p>bob@acme-robotics.io</p>',
  );
  await expect(found(panel)).toContainText('ann@acme-robotics.io');
  await expect(found(panel)).toContainText('bob@acme-robotics.io');
  await page.evaluate(() => document.querySelector('iframe')?.remove());
  await expect(found(panel)).not.toContainText('bob@acme-robotics.io');
  await page.evaluate(() => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.src = 'https://de.linkedin.com/b';
  });
  await expect(found(panel)).toContainText('bob@acme-robotics.io');
});

test('what the page hides is listed when the user asks for it', async ({ facet }) => {
  const { panel } = await beside(facet, '<p>ann@acme-robotics.io</p><p hidden>eve@acme-robotics.io</p>');
  await expect(found(panel).getByRole('listitem')).toHaveCount(1);
  await panel.getByRole('switch', { name: 'Show what the page hides (1)' }).click();
  await expect(found(panel).getByRole('listitem').filter({ hasText: 'eve@acme-robotics.io' })).toContainText(
    'hidden',
  );
});

test('a page of plain text is read, and of thousands only what is on screen is in the panel', async ({
  facet,
}) => {
  const page = await facet.context.newPage();
  const lines = Array.from({ length: 3000 }, (_, index) => `p${index}@acme-robotics.io`).join('\n');
  await page.route('https://www.linkedin.com/**', (route) =>
    route.fulfill({ contentType: 'text/plain', body: lines }),
  );
  await page.goto('https://www.linkedin.com/robots.txt');
  const panel = await clickToolbarIcon(facet, page);
  await panel.getByRole('tab', { name: 'This page' }).click();
  const rows = found(panel).getByRole('listitem');
  await expect(rows.first()).toHaveAttribute('aria-setsize', '3000');
  expect(await rows.count()).toBeLessThan(100);
  await panel.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect(found(panel)).toContainText('p2999@acme-robotics.io');
  await panel.getByRole('checkbox', { name: 'Select all' }).check();
  await expect(panel.getByRole('button', { name: 'Enrich selected (3000)' })).toBeVisible();
});

/** What the extension has in the page: its world there, and what that world holds on to. */
async function traces(session: CDPSession, extensionId: string, act: () => Promise<unknown>) {
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.includes(extensionId)) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  await act();
  const [contextId] = worlds;
  if (contextId === undefined) return undefined;
  const objectOf = async (expression: string) =>
    (await session.send('Runtime.evaluate', { expression, contextId })).result.objectId ?? '';
  const listeners: string[] = [];
  for (const target of ['document', 'window', 'window.navigation']) {
    const objectId = await objectOf(target);
    const answer = await session.send('DOMDebugger.getEventListeners', { objectId });
    listeners.push(...answer.listeners.map(({ type }) => type));
  }
  await session.send('HeapProfiler.collectGarbage');
  const prototypeObjectId = await objectOf('MutationObserver.prototype');
  const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId });
  const count = await session.send('Runtime.callFunctionOn', {
    functionDeclaration: 'function () { return this.length; }',
    objectId: objects.objectId ?? '',
    returnByValue: true,
  });
  const waiting = await session.send('Runtime.evaluate', {
    expression: 'String(globalThis.facetReaderWaits)',
    contextId,
  });
  return { listeners, observers: count.result.value as unknown, waiting: waiting.result.value as unknown };
}

test('with the panel closed a page has nothing of Facet, also after it was read', async ({ facet }) => {
  const page = await facet.context.newPage();
  await page.route('https://www.linkedin.com/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<main><p>ann@acme-robotics.io</p></main>' }),
  );
  await page.goto('https://www.linkedin.com/in/jane-doe/');
  const before = await facet.context.newCDPSession(page);
  expect(await traces(before, facet.extensionId, () => Promise.resolve())).toBeUndefined();
  await before.detach();

  const panel = await clickToolbarIcon(facet, page);
  await panel.getByRole('tab', { name: 'This page' }).click();
  await expect(found(panel)).toContainText('ann@acme-robotics.io');
  const during = await facet.context.newCDPSession(page);
  const open = await traces(during, facet.extensionId, () => Promise.resolve());
  expect(open).toMatchObject({ observers: 1, waiting: 'true' });
  expect(open?.listeners.toSorted()).toEqual(['currententrychange', 'visibilitychange']);
  await during.detach();

  await panel.close();
  await expect
    .poll(async () => {
      const after = await facet.context.newCDPSession(page);
      const left = await traces(after, facet.extensionId, () => Promise.resolve());
      await after.detach();
      return left;
    })
    .toEqual({ listeners: [], observers: 0, waiting: 'undefined' });
});
