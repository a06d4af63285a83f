import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Sandbox } from '../sandbox/server.ts';
import { crowd } from '../sandbox/people/crowd.ts';
import { linksOf, paidTwice, progress, requestsTo, roomy, startList } from './list-user.ts';
import { expect, test } from './test.ts';
import { toVendors } from './user.ts';

// A hundred people and more, on a machine that may be busy with other tests.
test.describe.configure({ timeout: 180_000 });
const LONG = { timeout: 90_000 };

test('the price is shown before anything is asked, and each line says what became of it', async ({
  ready,
  sandbox,
}) => {
  const panel = await ready.openPage('sidepanel.html');
  await panel.getByRole('tab', { name: 'Lists' }).click();
  await panel
    .getByRole('textbox', { name: 'One email or LinkedIn URL per line' })
    .fill(
      [
        'https://de.linkedin.com/in/Jane-Doe/?trk=x',
        'linkedin.com/in/jane-doe',
        'https://www.linkedin.com/company/acme-robotics',
        'linkedin.com/in/nils-unbekannt',
      ].join('\n'),
    );
  await expect(panel.getByText('2 people on 4 lines.')).toBeVisible();
  await expect(panel.getByText('about 8 credits')).toBeVisible();
  await expect(panel.getByText('1 line names nobody.')).toBeVisible();
  expect(sandbox.log.filter(({ path }) => /enrich|match/.test(path))).toEqual([]);
  await panel.getByRole('button', { name: 'Start' }).click();
  await expect(progress(panel)).toHaveAttribute('aria-valuenow', '2');
  const lines = panel.getByRole('list', { name: 'Lines' }).getByRole('listitem');
  await expect(lines.nth(0)).toContainText('Jane Doe');
  await expect(lines.nth(1)).toContainText('found');
  await expect(lines.nth(2)).toContainText('organization’s page');
  await expect(lines.nth(3)).toContainText('not found');
  expect(paidTwice(sandbox)).toEqual([]);

  // Whom the list found goes to Zoho: each record is shown first, and can be taken back.
  await panel.getByRole('button', { name: 'Push list to Zoho' }).click();
  const dialog = panel.getByRole('dialog', { name: 'Push list to Zoho' });
  const record = dialog.getByRole('list', { name: 'Records' }).getByRole('listitem');
  await expect(record).toContainText(/^Jane Doe.*new record.*fields/s);
  await dialog.getByRole('button', { name: 'Push 1 person' }).click();
  await expect(record).toContainText('created');
  expect(sandbox.zoho.records('Leads')).toHaveLength(1);
  await record.getByRole('button', { name: 'Undo Jane Doe' }).click();
  await expect(record.getByRole('status')).toContainText(/^Undone/);
  expect(sandbox.zoho.records('Leads')).toEqual([]);
  await dialog.getByRole('button', { name: 'Close' }).click();

  await lines.nth(0).getByRole('button').click();
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Jane Doe');
});

test('a CSV comes in with its columns and goes out with them first', async ({ ready, sandbox }) => {
  const panel = await ready.openPage('sidepanel.html');
  await panel.getByRole('tab', { name: 'Lists' }).click();
  const chooser = panel.waitForEvent('filechooser');
  await panel.getByRole('button', { name: 'Import CSV' }).click();
  const csv =
    '\uFEFFName;LinkedIn;Note\r\n' +
    'Jane;https://www.linkedin.com/in/jane-doe;"=1+1; ""quoted"""\r\n' +
    'Again;linkedin.com/in/jane-doe/;\r\nNobody;;here\r\n';
  await (await chooser).setFiles({ name: 'fair.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await expect(panel.getByText('1 person on 3 lines, by “LinkedIn”.')).toBeVisible();
  await panel.getByRole('button', { name: 'Start' }).click();
  await expect(panel.getByRole('status').filter({ hasText: 'Done.' })).toBeVisible();
  const download = panel.waitForEvent('download');
  await panel.getByRole('button', { name: 'Export CSV' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('fair-enriched.csv');
  const lines = (await readFile(await file.path(), 'utf8')).split('\r\n');
  expect(lines[0]).toMatch(/^\uFEFFName;LinkedIn;Note;Status;Note;Crustdata;Apollo;Full name;/);
  expect(lines[1]).toMatch(
    /^Jane;https:\/\/www\.linkedin\.com\/in\/jane-doe;"'=1\+1; ""quoted""";found;.*Jane Doe/,
  );
  expect(lines[2]).toMatch(/^Again;linkedin\.com\/in\/jane-doe\/;;found;.*Jane Doe/);
  expect(lines[3]).toMatch(/^Nobody;;here;nobody;/);
  expect(sandbox.log.filter(({ charged }) => charged > 0)).toHaveLength(2);
});

test('more than 10,000 lines are refused in words, and nothing is asked', async ({ ready, sandbox }) => {
  const panel = await ready.openPage('sidepanel.html');
  await panel.getByRole('tab', { name: 'Lists' }).click();
  const text = Array.from({ length: 10_001 }, (_, place) => `p${place}@x.example`).join('\n');
  const chooser = panel.waitForEvent('filechooser');
  await panel.getByRole('button', { name: 'Import CSV' }).click();
  await (await chooser).setFiles({ name: 'big.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await expect(panel.getByRole('alert')).toContainText('10,001 lines');
  await expect(panel.getByText('big.csv')).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Start' })).toBeDisabled();
  expect(requestsTo(sandbox, 'api.apollo.io')).toBe(0);
});

test('pause, resume and cancel mean what they say', async ({ ready, sandbox }) => {
  roomy(sandbox);
  sandbox.faults.add({ host: 'api.apollo.io', pathPrefix: '', fault: { kind: 'latency', ms: 500 } });
  const panel = await ready.openPage('sidepanel.html');
  await startList(panel, linksOf(150));
  await expect.poll(() => requestsTo(sandbox, 'api.apollo.io'), LONG).toBeGreaterThan(0);
  await panel.getByRole('button', { name: 'Pause' }).click();
  await expect(panel.getByRole('button', { name: 'Resume' })).toBeVisible();
  await settled(panel);
  const before = toVendors(sandbox).length;
  expect(requestsTo(sandbox, 'api.apollo.io')).toBeLessThan(15);
  await panel.reload();
  await panel.getByRole('tab', { name: 'Lists' }).click();
  await expect(panel.getByRole('button', { name: 'Resume' })).toBeVisible();
  expect(toVendors(sandbox)).toHaveLength(before);
  await panel.getByRole('button', { name: 'Resume' }).click();
  await expect.poll(() => toVendors(sandbox).length, LONG).toBeGreaterThan(before);
  await panel.getByRole('button', { name: 'Cancel list' }).click();
  await expect(panel.getByRole('status').filter({ hasText: 'Cancelled.' })).toBeVisible(LONG);
  await expect(progress(panel)).toHaveAttribute('aria-valuenow', '150', LONG);
  expect(paidTwice(sandbox)).toEqual([]);
});

/** Nobody is being asked any more. */
async function settled(panel: Page): Promise<void> {
  const lines = panel.getByRole('list', { name: 'Lines' }).getByRole('listitem');
  await expect(lines.filter({ hasText: 'asking' })).toHaveCount(0, LONG);
}

test('a list stops at the credit limit, says so, and goes on when there is more', async ({
  ready,
  sandbox,
}) => {
  roomy(sandbox);
  const limit = async (credits: string) => {
    const options = await ready.openPage('options.html');
    const box = options.getByRole('spinbutton', { name: 'Daily credit limit for Crustdata' });
    await box.fill(credits);
    await box.blur();
    await options.close();
  };
  await limit('30');
  const panel = await ready.openPage('sidepanel.html');
  await startList(panel, linksOf(20));
  await expect(panel.getByRole('alert')).toContainText('credit limit for Crustdata', LONG);
  const spent = () =>
    sandbox.log
      .filter(({ host }) => host === 'api.crustdata.com')
      .reduce((sum, { charged }) => sum + charged, 0);
  expect(spent()).toBeLessThanOrEqual(30);
  expect(spent()).toBeGreaterThan(20);
  await limit('1000');
  await panel.getByRole('button', { name: 'Resume' }).click();
  await expect(progress(panel)).toHaveAttribute('aria-valuenow', '20', LONG);
  expect(paidTwice(sandbox)).toEqual([]);
});

test('a worker killed again and again loses no line and pays nobody twice', async ({ ready, sandbox }) => {
  roomy(sandbox);
  const panel = await ready.openPage('sidepanel.html');
  await startList(panel, linksOf(100));
  const session = await panel.context().newCDPSession(panel);
  await session.send('ServiceWorker.enable');
  for (const done of [1, 30, 60]) {
    await expect.poll(() => doneNow(panel), LONG).toBeGreaterThanOrEqual(done);
    await session.send('ServiceWorker.stopAllWorkers');
  }
  await expect(progress(panel)).toHaveAttribute('aria-valuenow', '100', LONG);
  expect(requestsTo(sandbox, 'api.crustdata.com')).toBe(4);
  expect(requestsTo(sandbox, 'api.apollo.io')).toBe(10);
  expect(paidTwice(sandbox)).toEqual([]);
  const known = crowd.slice(0, 100).filter(({ crustdata }) => typeof crustdata === 'object');
  expect(charged(sandbox, 'api.crustdata.com')).toBe(known.length * 3);
});

const doneNow = async (panel: Page): Promise<number> =>
  Number(await progress(panel).getAttribute('aria-valuenow'));

const charged = (sandbox: Sandbox, host: string): number =>
  sandbox.log.filter((request) => request.host === host).reduce((sum, request) => sum + request.charged, 0);
