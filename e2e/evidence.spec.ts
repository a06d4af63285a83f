import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test.ts';
import { enrich, field, lookUp, provider } from './user.ts';

/** Who says so, when, and who disagrees: without a mouse. */

// Each press of a key is a trip to the browser, and there are hundreds of them.
test.slow();

/** Presses Tab until this is in focus; fails when it cannot be reached. */
async function tabTo(panel: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 200; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await panel.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

test('who says so, when, and who disagrees can be asked with the keyboard alone', async ({ ready }) => {
  const panel = await ready.openPage('sidepanel.html');
  await tabTo(panel, panel.getByRole('searchbox', { name: 'Email or LinkedIn URL' }));
  await panel.keyboard.type('linkedin.com/in/jane-doe');
  await panel.keyboard.press('Enter');
  await tabTo(panel, panel.getByRole('button', { name: /^Enrich \(/ }));
  await panel.keyboard.press('Enter');
  await expect(provider(panel, 'Zia people')).toContainText('found');

  const title = field(panel, 'Job title');
  await expect(title).toContainText('2 values');
  const sources = title.getByRole('button', { name: 'Sources of Job title' });
  await tabTo(panel, sources);
  await expect(sources).toHaveAttribute('aria-expanded', 'false');
  await panel.keyboard.press('Enter');
  await expect(sources).toHaveAttribute('aria-expanded', 'true');
  await expect(title).toContainText('2 of 3 providers agree; newest 11 February 2026');
  const rows = title.getByRole('table', { name: 'Sources of Job title' }).getByRole('row');
  await expect(rows.filter({ hasText: 'Crustdata' })).toContainText('VP Sales');
  await expect(rows.filter({ hasText: 'Crustdata' })).toContainText('11 February 2026');
  await expect(rows.filter({ hasText: 'Apollo' })).toContainText('not said');
  await expect(rows.filter({ hasText: 'Zia people' })).toContainText('Sales Director');
  await panel.keyboard.press('Escape');
  await expect(sources).toHaveAttribute('aria-expanded', 'false');
  await expect(sources).toBeFocused();
});

test('every value on screen tells its sources to the keyboard', async ({ ready }) => {
  const panel = await ready.openPage('sidepanel.html');
  await lookUp(panel, 'linkedin.com/in/jane-doe');
  await enrich(panel);
  await expect(provider(panel, 'Zia organization')).toContainText('found');
  const buttons = panel.getByRole('article').getByRole('button', { name: /^Sources of / });
  const names = await buttons.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
  // No value without its sources: every field of the person has its button.
  const fields = panel
    .getByRole('article')
    .getByRole('group')
    .filter({ has: panel.locator('.field-value') });
  const labels = await fields.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
  expect(labels.length).toBeGreaterThan(15);
  expect(labels.filter((label) => !names.includes(`Sources of ${label}`))).toEqual([]);

  await buttons.first().focus();
  for (const name of names) {
    const button = panel.getByRole('button', { name, exact: true });
    await tabTo(panel, button);
    await panel.keyboard.press('Enter');
    const rows = panel.getByRole('table', { name, exact: true }).getByRole('row');
    // Who says so and when, in every row below the heads.
    await expect(rows.nth(1), name).toContainText(/Crustdata|Apollo|Zia/);
    for (const row of (await rows.allTextContents()).slice(1)) {
      expect(row, name).toMatch(/Crustdata|Apollo|Zia/);
      expect(row, name).toMatch(/\b20\d\d\b|ago|now|today/i);
    }
    await panel.keyboard.press('Escape');
    await expect(button).toBeFocused();
  }
});

test('a value chosen by keyboard outlives a refresh and can be taken back', async ({ ready }) => {
  const panel = await ready.openPage('sidepanel.html');
  await lookUp(panel, 'linkedin.com/in/jane-doe');
  await enrich(panel);
  await expect(provider(panel, 'Zia people')).toContainText('found');
  const title = field(panel, 'Job title');
  const shown = title.locator('.field-value');
  await expect(shown).toHaveText('VP Sales');
  await tabTo(panel, title.getByRole('button', { name: 'Sources of Job title' }));
  await panel.keyboard.press('Enter');
  await panel.keyboard.press('Tab');
  // Crustdata's and Apollo's rows come first; Zia's is the other value.
  await panel.keyboard.press('ArrowUp');
  await expect(shown).toHaveText('Sales Director');
  await expect(title).toContainText('You chose this one');

  await tabTo(panel, panel.getByRole('button', { name: 'Refresh' }));
  await panel.keyboard.press('Enter');
  await expect(provider(panel, 'Zia people')).toContainText('found');
  await expect(provider(panel, 'Crustdata')).toContainText('found');
  await expect(shown).toHaveText('Sales Director');

  await tabTo(panel, title.getByRole('button', { name: 'Let Facet choose' }));
  await panel.keyboard.press('Enter');
  await expect(shown).toHaveText('VP Sales');
  await expect(title).not.toContainText('You chose this one');
});

test('an answer about somebody else gives nothing, to no field and to no push', async ({ ready }) => {
  const panel = await ready.openPage('sidepanel.html');
  await lookUp(panel, 'linkedin.com/in/john-smith-4a1b2c');
  await enrich(panel);
  const note = panel.getByRole('note', { name: 'Different person' });
  await expect(note).toContainText('Apollo answered about linkedin.com/in/john-smith-marketing-9z8y7x');
  await expect(field(panel, 'Job title')).toContainText('Marine Engineer');
  await expect(panel.getByRole('article')).not.toContainText('Chief Marketing Officer');
  await expect(panel.getByRole('article')).not.toContainText('Northwind');
  await panel.getByRole('button', { name: 'Push to Zoho' }).click();
  const changes = panel.getByRole('dialog').getByRole('table', { name: 'Changes' });
  await expect(changes).toContainText('Cobalt Ferry');
  await expect(changes).not.toContainText('Northwind');
});

test('a weak answer stands apart until the user says yes, by keyboard', async ({ ready }) => {
  const panel = await ready.openPage('sidepanel.html');
  await lookUp(panel, 'ew.castings@juniper-foundry.com');
  await enrich(panel);
  const note = panel.getByRole('note', { name: 'Not sure it is the same person' });
  await expect(note).toContainText('Eleanor Whitfield');
  await expect(field(panel, 'Job title')).toHaveCount(0);
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('ew.castings@juniper-foundry.com');
  await tabTo(panel, note.getByRole('button', { name: 'Yes, same person (Crustdata)' }));
  await panel.keyboard.press('Enter');
  await expect(field(panel, 'Job title')).toContainText('Foundry Manager');
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Eleanor Whitfield');
  await expect(note).toHaveCount(0);
});
