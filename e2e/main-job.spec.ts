import { readRequests } from './journal.ts';
import { expect, test } from './test.ts';
import { enrich, field, lookUp, provider } from './user.ts';

/** The build is the same; nothing in it may depend on what the browser calls itself. */
const EDGE =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0';

const PROVIDERS = ['Crustdata', 'Apollo', 'Zia people', 'Zia organization'];
/** The page beside the panel, and what the browser tells its maker by itself. Facet's pages cannot reach either: its policy lists whom they may. */
const NOT_FACETS = /(?:linkedin|google|googleapis|gvt1)\.com$/;

test('a LinkedIn profile becomes one merged profile and one Zoho record, written once', async ({
  ready,
  sandbox,
}) => {
  const started = new Date().toISOString();
  const page = await ready.context.newPage();
  await page.goto('https://www.linkedin.com/in/jane-doe/');
  const panel = await ready.openPage('sidepanel.html');

  // The price is on screen, and nothing was asked before the click.
  await expect(panel.getByRole('button', { name: 'Enrich (about 4 credits)' })).toBeVisible();
  expect(sandbox.log.filter(({ host }) => host === 'api.crustdata.com' || host === 'api.apollo.io')).toEqual(
    [],
  );
  await enrich(panel);

  for (const label of PROVIDERS) await expect(provider(panel, label)).toContainText('found');
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Jane Doe');
  await expect(field(panel, 'Job title')).toContainText('VP Sales');
  await expect(field(panel, 'Job title')).toContainText('2 values');
  await expect(field(panel, 'Company')).toContainText('Acme Robotics');
  await expect(field(panel, 'Work email')).toContainText('jane.doe@acme-robotics.io');

  const title = field(panel, 'Job title');
  await title.getByRole('button', { name: 'Sources of Job title' }).click();
  const sources = title.getByRole('table', { name: 'Sources of Job title' });
  for (const label of ['Crustdata', 'Apollo', 'Zia people']) {
    await expect(sources.getByRole('row').filter({ hasText: label })).toHaveCount(1);
  }

  await panel.getByRole('button', { name: 'Push to Zoho' }).click();
  const dialog = panel.getByRole('dialog', { name: 'Push to Zoho' });
  await expect(dialog.getByText('New lead')).toBeVisible();
  const rows = dialog.getByRole('table', { name: 'Changes' }).getByRole('row');
  await expect(rows.filter({ hasText: 'jane.doe@acme-robotics.io' }).first()).toBeVisible();
  await dialog.getByRole('button', { name: 'Create lead' }).click();
  await expect(dialog.getByRole('status')).toContainText(/^Created/);

  const [lead, ...others] = sandbox.zoho.records('Leads');
  expect(others).toEqual([]);
  expect(lead).toMatchObject({ Last_Name: 'Doe', First_Name: 'Jane', Email: 'jane.doe@acme-robotics.io' });
  const written = sandbox.zoho.writes.at(-1)?.data[0] ?? {};
  expect(sandbox.zoho.ignoredFields).toEqual([]);
  for (const value of Object.values(written)) expect(value === null || value === '').toBe(false);
  await dialog.getByRole('button', { name: 'Close' }).click();

  await panel.getByRole('button', { name: 'Push to Zoho' }).click();
  await expect(dialog.getByText('Nothing to change')).toBeVisible();
  expect(sandbox.zoho.records('Leads')).toHaveLength(1);
  expect(sandbox.zoho.writes).toHaveLength(1);

  // What left is what the ledger says, one to one: nothing unseen, nothing made up, and no line that holds more than a host.
  const lines = (await readRequests(panel)).filter(({ at }) => at >= started);
  const left = sandbox.log.filter(({ host }) => !NOT_FACETS.test(host));
  const asLine = ({ method, host, status }: { method: string; host: string; status: string | number }) =>
    `${method} ${host} ${status}`;
  expect(lines.map(asLine).sort()).toEqual(left.map(asLine).sort());
  expect(lines.reduce((sum, { credits }) => sum + credits, 0)).toBe(
    left.reduce((sum, { charged }) => sum + charged, 0),
  );
  expect(JSON.stringify(lines)).not.toMatch(/jane|acme|\?|token=|key/i);
});

test.describe('as Edge', () => {
  test.use({ flags: [`--user-agent=${EDGE}`] });

  test('writes exactly the fields that the dialog showed, in what calls itself Edge', async ({
    ready,
    sandbox,
  }) => {
    const panel = await ready.openPage('sidepanel.html');
    expect(await panel.evaluate(() => navigator.userAgent)).toBe(EDGE);
    await lookUp(panel, 'https://www.linkedin.com/in/jane-doe/?utm_source=share');
    await enrich(panel);
    for (const label of PROVIDERS) await expect(provider(panel, label)).toContainText('found');
    await panel.getByRole('button', { name: 'Push to Zoho' }).click();
    const dialog = panel.getByRole('dialog', { name: 'Push to Zoho' });
    await dialog.getByRole('combobox', { name: 'Module' }).selectOption('Contacts');
    await expect(dialog.getByText('New contact')).toBeVisible();
    const actions = dialog.getByRole('combobox', { name: /^Action for / });
    await expect(actions.first()).toBeVisible();
    const shown = new Map<string, string>();
    for (const row of await dialog.getByRole('table', { name: 'Changes' }).getByRole('row').all()) {
      if ((await row.getByRole('combobox').count()) === 0) continue;
      const cells = await row.getByRole('cell').allInnerTexts();
      const label = (await row.getByRole('rowheader').innerText()).trim();
      shown.set(label, (cells[1] ?? '').trim());
    }
    await dialog.getByRole('button', { name: 'Create contact' }).click();
    await expect(dialog.getByRole('status')).toContainText(/^Created/);
    const written = sandbox.zoho.writes.at(-1)?.data[0] as Record<string, unknown>;
    expect(Object.keys(written)).toHaveLength(shown.size);
    for (const value of Object.values(written)) {
      expect([...shown.values()].some((text) => text.includes(String(value)))).toBe(true);
    }
  });
});

test('undo takes a created record back', async ({ ready, sandbox }) => {
  const panel = await ready.openPage('sidepanel.html');
  await lookUp(panel, 'linkedin.com/in/tobias-lindqvist');
  await enrich(panel);
  await expect(provider(panel, 'Apollo')).toContainText('found');
  await expect(panel.getByRole('button', { name: 'Stop' })).toHaveCount(0);
  await panel.getByRole('button', { name: 'Push to Zoho' }).click();
  const dialog = panel.getByRole('dialog', { name: 'Push to Zoho' });
  await dialog.getByRole('button', { name: 'Create lead' }).click();
  await expect(dialog.getByRole('link', { name: 'Open in Zoho' })).toHaveAttribute(
    'href',
    /^https:\/\/crm\.zoho\.com\/crm\//,
  );
  await dialog.getByRole('button', { name: 'Undo' }).click();
  await expect(dialog.getByRole('status')).toContainText(/^Undone/);
  expect(sandbox.zoho.records('Leads')).toEqual([]);
});

test('fills only what is empty in a record that is there', async ({ ready, sandbox }) => {
  sandbox.zoho.addRecord('Leads', {
    Last_Name: 'Doe',
    Email: 'Jane.Doe@acme-robotics.io',
    Designation: 'Head of Robots',
  });
  const panel = await ready.openPage('sidepanel.html');
  await lookUp(panel, 'jane.doe@acme-robotics.io');
  await enrich(panel);
  for (const label of PROVIDERS) await expect(provider(panel, label)).toContainText('found');
  await panel.getByRole('button', { name: 'Push to Zoho' }).click();
  const dialog = panel.getByRole('dialog', { name: 'Push to Zoho' });
  await dialog.getByRole('button', { name: 'Update lead' }).click();
  await expect(dialog.getByRole('status')).toContainText(/^Updated/);
  const [lead, ...others] = sandbox.zoho.records('Leads');
  expect(others).toEqual([]);
  expect(lead).toMatchObject({ First_Name: 'Jane', Last_Name: 'Doe', Designation: 'Head of Robots' });
  expect(sandbox.zoho.writes.at(-1)?.data[0]).not.toHaveProperty('Designation');
});

test('a failed search stops the push', async ({ ready, sandbox }) => {
  const panel = await ready.openPage('sidepanel.html');
  await lookUp(panel, 'linkedin.com/in/tobias-lindqvist');
  await enrich(panel);
  await expect(provider(panel, 'Apollo')).toContainText('found');
  sandbox.faults.add({
    host: 'www.zohoapis.com',
    pathPrefix: '/crm/v7/Contacts/search',
    fault: { kind: 'server-error' },
  });
  await panel.getByRole('button', { name: 'Push to Zoho' }).click();
  const dialog = panel.getByRole('dialog', { name: 'Push to Zoho' });
  await expect(dialog.getByRole('alert')).toContainText('Zoho');
  await expect(dialog.getByRole('button', { name: /^Create|^Update/ })).toHaveCount(0);
  expect(sandbox.zoho.writes).toEqual([]);
});
