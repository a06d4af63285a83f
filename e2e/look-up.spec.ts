import { expect, test } from './test.ts';
import { enrich, field, lookUp, provider, toVendors } from './user.ts';

test('an email look-up', async ({ ready, sandbox }) => {
  const panel = await ready.openPage('sidepanel.html');
  await lookUp(panel, 'Jane Doe <Jane.Doe@acme-robotics.io>');
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('jane.doe@acme-robotics.io');
  await enrich(panel);
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Jane Doe');
  await expect(provider(panel, 'Zia organization')).toContainText('found');
  await expect(field(panel, 'LinkedIn')).toContainText('linkedin.com/in/jane-doe');
  const paid = sandbox.log.filter(({ charged }) => charged > 0);
  expect(paid.map(({ host }) => host).toSorted()).toEqual(['api.apollo.io', 'api.crustdata.com']);
});

test('who was asked by email is known by LinkedIn profile, and nothing is paid again', async ({
  ready,
  sandbox,
}) => {
  const panel = await ready.openPage('sidepanel.html');
  await lookUp(panel, 'jane.doe@acme-robotics.io');
  await enrich(panel);
  await expect(provider(panel, 'Crustdata')).toContainText('found');
  await expect(provider(panel, 'Zia organization')).toContainText('found');
  await expect(panel.getByRole('group', { name: 'In Zoho' })).toContainText('Not in Zoho yet');
  // Whether she is in Zoho may be looked up again, with all that is known of her by now; that is no provider's answer, and free.
  const asked = () => toVendors(sandbox).filter(({ path }) => !path.endsWith('/search'));
  const before = asked().length;
  await lookUp(panel, 'https://de.linkedin.com/in/Jane-Doe/');
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Jane Doe');
  await expect(provider(panel, 'Crustdata')).toContainText('found');
  expect(asked()).toHaveLength(before);
  expect(sandbox.log.filter(({ charged }) => charged > 0)).toHaveLength(2);
});

test('the fastest answer is on screen without waiting for the rest', async ({ ready, sandbox }) => {
  sandbox.faults.add({
    host: 'api.crustdata.com',
    pathPrefix: '/screener',
    fault: { kind: 'latency', ms: 20_000 },
  });
  const panel = await ready.openPage('sidepanel.html');
  await lookUp(panel, 'linkedin.com/in/jane-doe');
  await enrich(panel);
  await expect(field(panel, 'Job title')).toContainText('VP Sales');
  await expect(provider(panel, 'Crustdata')).toContainText('asking');
});

test('an answer about somebody else gives no field and says why', async ({ ready }) => {
  const panel = await ready.openPage('sidepanel.html');
  await lookUp(panel, 'linkedin.com/in/john-smith-4a1b2c');
  await enrich(panel);
  const note = panel.getByRole('note', { name: 'Different person' });
  await expect(note).toContainText('Apollo');
  await expect(note).toContainText('john-smith-4a1b2c');
});

test('a text that names nobody is kept, with the reason', async ({ ready }) => {
  const panel = await ready.openPage('sidepanel.html');
  await lookUp(panel, 'https://www.linkedin.com/company/acme-robotics');
  await expect(panel.getByRole('alert')).toBeVisible();
  await expect(panel.getByRole('searchbox', { name: 'Email or LinkedIn URL' })).toHaveValue(
    'https://www.linkedin.com/company/acme-robotics',
  );
});

test('choosing a value by hand stays chosen', async ({ ready }) => {
  const panel = await ready.openPage('sidepanel.html');
  await lookUp(panel, 'linkedin.com/in/jane-doe');
  await enrich(panel);
  await expect(provider(panel, 'Zia people')).toContainText('found');
  const title = field(panel, 'Job title');
  await title.getByRole('button', { name: 'Sources of Job title' }).click();
  await title.getByRole('radio', { name: 'Use Sales Director' }).first().check();
  await panel.reload();
  await lookUp(panel, 'linkedin.com/in/jane-doe');
  await expect(field(panel, 'Job title')).toContainText('Sales Director');
});

test('forgetting a person deletes her', async ({ ready }) => {
  const panel = await ready.openPage('sidepanel.html');
  await lookUp(panel, 'linkedin.com/in/jane-doe');
  await enrich(panel);
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Jane Doe');
  await expect(provider(panel, 'Zia organization')).toContainText('found');
  await panel.getByRole('button', { name: 'Forget this person' }).click();
  await panel.getByRole('dialog').getByRole('button', { name: 'Forget', exact: true }).click();
  await lookUp(panel, 'linkedin.com/in/jane-doe');
  // A code of her stays: nobody pays to have her back without being asked.
  const question = panel.getByRole('note', { name: 'Nobody is asked' });
  await expect(question).toContainText('you forgot this person');
  await expect(panel.getByRole('button', { name: /^Enrich/ })).toHaveCount(1);
  await question.getByRole('button', { name: /^Enrich \(about 4 credits\)/ }).click();
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Jane Doe');
});

test('a live fetch finds who is not in the database, at its own price', async ({ ready, sandbox }) => {
  const options = await ready.openPage('options.html');
  await options.getByRole('switch', { name: 'Fetch live when not in the database' }).check();
  await options.close();
  const panel = await ready.openPage('sidepanel.html');
  await lookUp(panel, 'linkedin.com/in/mateus-oliveira');
  await expect(panel.getByRole('button', { name: 'Enrich (about 6 credits)' })).toBeVisible();
  await enrich(panel);
  await expect(provider(panel, 'Crustdata')).toContainText('found · 5 credits');
  expect(sandbox.log.find(({ host }) => host === 'api.crustdata.com')?.charged).toBe(5);
});

test('phone numbers come by polling, through the user’s own webhook', async ({ ready, sandbox }) => {
  sandbox.accounts.apollo.main.pollsBeforePhones = 0;
  const options = await ready.openPage('options.html');
  await options
    .getByRole('textbox', { name: 'Apollo webhook URL' })
    .fill('https://hooks.northwind.io/apollo');
  await options.getByRole('textbox', { name: 'Apollo webhook URL' }).blur();
  await options.getByRole('switch', { name: 'Reveal phone numbers' }).check();
  await options.close();
  const panel = await ready.openPage('sidepanel.html');
  await lookUp(panel, 'linkedin.com/in/jane-doe');
  await expect(panel.getByRole('button', { name: 'Enrich (about 4 to 12 credits)' })).toBeVisible();
  await enrich(panel);
  await expect(provider(panel, 'Apollo')).toContainText('found');
  await expect(field(panel, 'Phone')).toContainText('+493023125100', { timeout: 30_000 });
  expect(sandbox.log.find(({ path }) => path === '/api/v1/people/match')?.query['webhook_url']).toBe(
    'https://hooks.northwind.io/apollo',
  );
});

test('a Zia job that takes several polls ends by itself', async ({ ready, sandbox }) => {
  sandbox.zoho.settings.pollsBeforeCompleted = 2;
  const panel = await ready.openPage('sidepanel.html');
  await lookUp(panel, 'linkedin.com/in/jane-doe');
  await enrich(panel);
  await expect(provider(panel, 'Zia people')).toContainText('scheduled');
  await expect(provider(panel, 'Zia people')).toContainText('found', { timeout: 30_000 });
  const polls = sandbox.log.filter(
    ({ method, path }) => method === 'GET' && path.includes('__zia_people_enrichment/'),
  );
  expect(polls).toHaveLength(3);
});
