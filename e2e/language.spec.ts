import { expect, test } from './test.ts';

test('the language is the user’s choice: settings and an open panel speak it at once, and the next page from its first paint', async ({
  ready,
}) => {
  const panel = await ready.openPage('sidepanel.html');
  await panel.getByRole('searchbox').fill('written before');
  const options = await ready.openPage('options.html');
  await options.getByRole('combobox', { name: 'Language', exact: true }).selectOption({ label: 'Deutsch' });
  await expect(options.getByRole('combobox', { name: 'Sprache', exact: true })).toHaveValue('de');
  await expect(options.locator('html')).toHaveAttribute('lang', 'de');
  await expect(panel.getByRole('tab', { name: 'Verlauf' })).toBeVisible();

  const next = await ready.openPage('sidepanel.html');
  await expect(next.locator('html')).toHaveAttribute('lang', 'de');
  await next.getByRole('searchbox').fill('jane-doe@');
  await next.getByRole('searchbox').press('Enter');
  await expect(next.getByRole('alert')).toContainText('E-Mail');

  await options.getByRole('combobox', { name: 'Sprache', exact: true }).selectOption({ label: 'English' });
  await expect(panel.getByRole('tab', { name: 'History' })).toBeVisible();
});
