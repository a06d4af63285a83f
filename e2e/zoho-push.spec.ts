import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Sandbox } from '../sandbox/server.ts';
import { ZOHO_SERVER_CLIENT } from '../sandbox/zoho/credentials.ts';
import { launchFacet } from './browser.ts';
import { killWorker, readSettings } from './journal.ts';
import { expect, test } from './test.ts';
import { enrich, lookUp, provider, setUp } from './user.ts';

/** The dangerous cases of lib/push/never-twice.test.ts once more, in the real browser with the production build. */

const dialogOf = (panel: Page) => panel.getByRole('dialog', { name: 'Push to Zoho' });

async function showTobias(panel: Page): Promise<void> {
  await lookUp(panel, 'linkedin.com/in/tobias-lindqvist');
  await enrich(panel);
  await expect(provider(panel, 'Apollo')).toContainText('found');
  await expect(panel.getByRole('button', { name: 'Stop' })).toHaveCount(0);
}

async function openPush(panel: Page) {
  await panel.getByRole('button', { name: 'Push to Zoho' }).click();
  return dialogOf(panel);
}

/** The record is made, and its answer never comes in time. */
const late = (sandbox: Sandbox) =>
  sandbox.faults.add({
    host: 'www.zohoapis.com',
    pathPrefix: '/crm/v7/Leads',
    method: 'POST',
    fault: { kind: 'reset-after' },
    times: 1,
  });

const crmCalls = (sandbox: Sandbox) =>
  sandbox.log.filter(({ host, path }) => host === 'www.zohoapis.com' && !path.includes('__zia')).length;

test('a new person costs six calls and a known one four, two tabs at once make one record, and a contact gets its account', async ({
  ready,
  sandbox,
}) => {
  const options = await ready.openPage('options.html');
  const mapped = options
    .getByRole('region', { name: 'Zoho fields' })
    .getByRole('combobox', { name: 'Zoho field for LinkedIn' });
  await mapped.first().selectOption({ label: 'Skype ID' });
  // Closing the tab at once would take along what is being saved.
  await expect.poll(() => readSettings(options)).toContain('Skype_ID');
  await options.close();
  const panel = await ready.openPage('sidepanel.html');
  await showTobias(panel);
  await expect(panel.getByRole('group', { name: 'In Zoho' })).toContainText('Not in Zoho yet');
  const other = await ready.openPage('sidepanel.html');
  await lookUp(other, 'linkedin.com/in/tobias-lindqvist');

  const start = crmCalls(sandbox);
  const dialog = await openPush(panel);
  await expect(dialog.getByRole('button', { name: 'Create lead' })).toBeEnabled();
  const prepared = crmCalls(sandbox) - start;
  const otherDialog = await openPush(other);
  await expect(otherDialog.getByRole('button', { name: 'Create lead' })).toBeEnabled();
  const between = crmCalls(sandbox);
  await dialog.getByRole('button', { name: 'Create lead' }).click();
  await expect(dialog.getByRole('status')).toContainText(/^Created/);
  expect(prepared + crmCalls(sandbox) - between).toBe(6);

  await otherDialog.getByRole('button', { name: 'Create lead' }).click();
  await expect(otherDialog.getByRole('alert')).toContainText('in another tab meanwhile');
  await expect(otherDialog.getByText('Update lead', { exact: false }).first()).toBeVisible();
  // The user's own mapping decides where LinkedIn goes.
  expect(sandbox.zoho.records('Leads')).toMatchObject([
    { Skype_ID: 'https://www.linkedin.com/in/tobias-lindqvist', LinkedIn_URL: null },
  ]);
  await otherDialog.getByRole('button', { name: 'Cancel' }).click();
  await dialog.getByRole('button', { name: 'Close' }).click();

  const [lead] = sandbox.zoho.store.all('Leads');
  if (!lead) throw new Error('The lead is there.');
  sandbox.zoho.store.update(lead, { Designation: null });
  sandbox.zoho.indexRecords();
  const again = crmCalls(sandbox);
  const update = await openPush(panel);
  await update.getByRole('button', { name: 'Update lead' }).click();
  await expect(update.getByRole('status')).toContainText(/^Updated 1 field/);
  expect(crmCalls(sandbox) - again).toBe(4);

  // Somebody else writes: the undo says who, and gives back nothing of his.
  sandbox.zoho.store.update(lead, { Designation: 'Hers', City: 'Elsewhere' });
  lead.modifiedAt += 5000;
  await update.getByRole('button', { name: 'Undo' }).click();
  await expect(update.getByRole('alert')).toContainText('Robin Example changed the lead in Zoho');
  expect(sandbox.zoho.records('Leads')).toMatchObject([{ Designation: 'Hers' }]);
  await update.getByRole('button', { name: 'Close' }).click();

  // The lead is deleted, and he becomes a contact with a new account and a note; History takes all three back.
  sandbox.zoho.store.remove(lead);
  const contact = await openPush(panel);
  await contact.getByRole('combobox', { name: 'Module' }).selectOption('Contacts');
  await contact.getByRole('checkbox', { name: 'Create account Northwind' }).check();
  await contact.getByRole('checkbox', { name: 'Add a note with the sources' }).check();
  await expect(contact.getByRole('table', { name: 'Changes to the account' })).toContainText('Website');
  const note = await contact.getByRole('group', { name: 'Note' }).innerText();
  await contact.getByRole('button', { name: 'Create contact' }).click();
  await expect(contact.getByRole('status')).toContainText(/^Created in Contacts with \d+ fields and a note/);
  const [account] = sandbox.zoho.records('Accounts');
  expect(sandbox.zoho.records('Contacts')).toMatchObject([{ Account_Name: { id: account?.['id'] } }]);
  const [written] = sandbox.zoho.notes.all();
  expect(note).toContain(written?.content);
  await contact.getByRole('button', { name: 'Close' }).click();

  await panel.getByRole('tab', { name: 'History' }).click();
  await panel.getByText(/^Written to Zoho \(/).click();
  const writes = panel.getByRole('list', { name: 'Written to Zoho' });
  await expect(writes.getByRole('listitem').filter({ hasText: 'Created in Accounts' })).toBeVisible();
  await writes.getByRole('button', { name: 'Undo Tobias Lindqvist' }).click();
  await expect(writes).toContainText('So is its account.');
  expect([...sandbox.zoho.records('Contacts'), ...sandbox.zoho.records('Accounts')]).toEqual([]);
  expect(sandbox.zoho.notes.all()).toEqual([]);
});

test('a worker killed between request and answer: the record is found, and not made again', async ({
  ready,
  sandbox,
}) => {
  const panel = await ready.openPage('sidepanel.html');
  await showTobias(panel);
  sandbox.zoho.settings.searchLagMs = 60_000;
  const dialog = await openPush(panel);
  await expect(dialog.getByRole('button', { name: 'Create lead' })).toBeEnabled();
  sandbox.faults.add({
    host: 'www.zohoapis.com',
    pathPrefix: '/crm/v7/Leads',
    method: 'POST',
    fault: { kind: 'latency', ms: 1500 },
    times: 1,
  });
  await dialog.getByRole('button', { name: 'Create lead' }).click();
  await expect
    .poll(
      () => sandbox.log.filter(({ method, path }) => method === 'POST' && path === '/crm/v7/Leads').length,
    )
    .toBe(1);
  await killWorker(panel);
  // Told the truth: made, or nothing of it there yet; the push after that looks first.
  await expect(dialog.getByRole('status').or(dialog.getByRole('alert'))).toContainText(
    /^Created|nothing of it is there/,
  );
  await expect.poll(() => sandbox.zoho.records('Leads').length).toBe(1);
  await dialog.getByRole('button', { name: 'Close' }).click();
  const again = await openPush(panel);
  await expect(again.getByText('Nothing to change')).toBeVisible();
  expect(sandbox.zoho.records('Leads')).toHaveLength(1);
  expect(sandbox.zoho.writes).toHaveLength(1);
});

test('a browser killed with the record made: the next one knows it and makes no second', async ({
  sandbox,
}) => {
  const profile = await mkdtemp(join(tmpdir(), 'facet-pushed-'));
  const launch = () =>
    launchFacet({ port: sandbox.port, headless: true, chromiumPath: process.env.FACET_CHROMIUM, profile });
  const first = await launch();
  const options = await first.openPage('options.html');
  await setUp(options);
  await options.close();
  const panel = await first.openPage('sidepanel.html');
  await showTobias(panel);
  sandbox.zoho.settings.searchLagMs = 600_000;
  const dialog = await openPush(panel);
  late(sandbox);
  // Looking for it takes long, so that the death comes before anything is known.
  await dialog.getByRole('button', { name: 'Create lead' }).click();
  await expect.poll(() => sandbox.zoho.records('Leads').length).toBe(1);
  await first.kill();

  const second = await launch();
  const again = await second.openPage('sidepanel.html');
  await lookUp(again, 'linkedin.com/in/tobias-lindqvist');
  await expect(provider(again, 'Apollo')).toContainText('found');
  const next = await openPush(again);
  await expect(next.getByText('Nothing to change')).toBeVisible();
  expect(sandbox.zoho.records('Leads')).toHaveLength(1);
  await second.close();
  await rm(profile, { recursive: true, force: true });
});

test('a server-based client connects through the window in which the user agrees', async ({
  facet,
  sandbox,
}) => {
  sandbox.zoho.settings.homeLocation = 'eu';
  const options = await facet.openPage('options.html');
  const region = options.getByRole('region', { name: 'Zoho CRM', exact: true });
  await region.getByRole('combobox', { name: 'Kind of client' }).selectOption('server');
  await region.getByRole('textbox', { name: 'Client ID' }).fill(ZOHO_SERVER_CLIENT.clientId);
  await region.getByRole('textbox', { name: 'Client secret' }).fill(ZOHO_SERVER_CLIENT.clientSecret);
  await region.getByRole('button', { name: 'Connect Zoho' }).click();
  await expect(region.getByRole('status')).toContainText('Connected to Juniper Foundry as Robin Example');
  // The account is in Europe, whatever was chosen: the secret went there and nowhere else.
  const asked = sandbox.log.filter(({ path }) => path === '/oauth/v2/token').map(({ host }) => host);
  expect(asked).toEqual(['accounts.zoho.eu']);
  await expect(region.getByRole('list', { name: 'What this Zoho has' })).toContainText('Edition: enterprise');

  const fields = options.getByRole('region', { name: 'Zoho fields' });
  await fields.getByRole('combobox', { name: 'Zoho field for Headline' }).selectOption({ label: 'Skype ID' });
  await expect(fields.getByRole('combobox', { name: 'Policy for Headline' })).toHaveValue('Fill');
  await region.getByRole('button', { name: 'Disconnect Zoho' }).click();
  await expect(region.getByRole('status')).toHaveText('Not connected.');
  expect(sandbox.log.map(({ path }) => path)).toContain('/oauth/v2/token/revoke');
});
