import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { field, provider } from './user.ts';

// Each press of a key is a trip to the browser.
test.slow();

/** Starts to add up what moves without the user having done anything, as https://web.dev/articles/cls counts it. */
const watchShifts = (panel: Page): Promise<void> =>
  panel.evaluate(() => {
    Reflect.set(globalThis, 'shifted', 0);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (Reflect.get(entry, 'hadRecentInput') === true) continue;
        const before = Number(Reflect.get(globalThis, 'shifted'));
        Reflect.set(globalThis, 'shifted', before + Number(Reflect.get(entry, 'value')));
      }
    }).observe({ type: 'layout-shift' });
  });

const shifted = (panel: Page): Promise<number> =>
  panel.evaluate(() => Number(Reflect.get(globalThis, 'shifted')));

test('the main job by keys and roles alone; nothing moves while four providers answer one after the other', async ({
  ready,
  sandbox,
}) => {
  const late = (host: string, pathPrefix: string, ms: number) =>
    sandbox.faults.add({ host, pathPrefix, fault: { kind: 'latency', ms } });
  late('api.apollo.io', '/api/v1/people/match', 900);
  late('api.crustdata.com', '/screener', 1800);
  sandbox.zoho.settings.pollsBeforeCompleted = 1;
  const panel = await ready.openPage('sidepanel.html');
  await panel.setViewportSize({ width: 400, height: 800 });
  const status = panel.getByRole('article').getByRole('status');

  await panel.keyboard.press('?');
  await expect(panel.getByRole('dialog', { name: 'Keyboard shortcuts' })).toContainText('Push to Zoho');
  await panel.keyboard.press('Escape');

  await panel.keyboard.press('/');
  await expect(panel.getByRole('searchbox', { name: 'Email or LinkedIn URL' })).toBeFocused();
  await panel.keyboard.type('linkedin.com/in/jane-doe');
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: 'Enrich (about 4 credits)' })).toBeVisible();
  // A letter in the box is a letter; away from it, it is a key.
  await panel.keyboard.press('Tab');
  await watchShifts(panel);
  await panel.keyboard.press('e');
  await expect(status).toHaveText(/still asked/);
  for (const label of ['Crustdata', 'Apollo', 'Zia people', 'Zia organization']) {
    await expect(provider(panel, label)).toContainText('found');
  }
  await expect(status).toHaveText('4 of 4 providers found this person.');
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Jane Doe');
  expect(await shifted(panel)).toBeLessThan(0.02);

  await panel.keyboard.press('c');
  await expect(status).toContainText('Copied jane.doe@acme-robotics.io.');

  await panel.keyboard.press('s');
  await panel.keyboard.press('ArrowDown');
  await panel.keyboard.press('ArrowDown');
  await panel.keyboard.press('ArrowDown');
  const title = field(panel, 'Job title');
  const sources = title.getByRole('button', { name: 'Sources of Job title' });
  await expect(sources).toBeFocused();
  await panel.keyboard.press('s');
  await expect(sources).toHaveAttribute('aria-expanded', 'true');
  await panel.keyboard.press('Tab');
  await panel.keyboard.press('ArrowUp');
  await expect(title).toContainText('You chose this one');
  await panel.keyboard.press('Escape');
  await expect(sources).toBeFocused();

  await panel.keyboard.press('p');
  const dialog = panel.getByRole('dialog', { name: 'Push to Zoho' });
  const create = dialog.getByRole('button', { name: 'Create lead' });
  await expect(create).toBeVisible();
  // Around through the table: the exact verb is the last thing in the dialog.
  await panel.keyboard.press('Shift+Tab');
  await create.focus();
  await panel.keyboard.press('Enter');
  await expect(dialog.getByRole('status')).toContainText(/^Created/);
  await expect(dialog.getByRole('link', { name: 'Open in Zoho' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Undo' }).focus();
  await panel.keyboard.press('Enter');
  await expect(dialog.getByRole('status')).toContainText(/^Undone/);
  await panel.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect(sandbox.zoho.records('Leads')).toEqual([]);

  // The address bar's "fa" shows whom its text names, and asks nobody.
  const worker = ready.context.serviceWorkers()[0];
  await worker?.evaluate(() => {
    const { onInputEntered } = Reflect.get(Reflect.get(globalThis, 'chrome'), 'omnibox');
    onInputEntered.dispatch('tobias.lindqvist@nordwind.example', 'currentTab');
  });
  const name = panel.getByRole('heading', { level: 1 });
  await expect(name).toHaveText('tobias.lindqvist@nordwind.example');
  await expect(panel.getByRole('button', { name: /^Enrich \(/ })).toBeVisible();

  // And back to the first one, by any of her values.
  await panel.getByRole('tab', { name: 'History' }).focus();
  await panel.keyboard.press('Enter');
  const history = panel.getByRole('searchbox', { name: 'Search history' });
  await history.focus();
  await panel.keyboard.type('acme jane.doe@');
  await expect(panel.getByRole('list', { name: 'People' }).getByRole('listitem')).toHaveCount(1);
  await history.fill('nobody like that');
  await expect(panel.getByText('Nobody matches “nobody like that”.')).toBeVisible();
  await history.fill('doe');
  await panel.getByRole('list', { name: 'People' }).getByRole('button', { name: 'Jane Doe' }).focus();
  await panel.keyboard.press('Enter');
  await expect(name).toHaveText('Jane Doe');
});
