import { SANDBOX_KEYS } from '../sandbox/accounts.ts';
import { ZOHO_SANDBOX } from '../sandbox/zoho/credentials.ts';
import { expect, test } from './test.ts';
import { enrich, lookUp, provider, saveKey } from './user.ts';

test('keys reach their own vendor only', async ({ ready, sandbox }) => {
  const panel = await ready.openPage('sidepanel.html');
  await lookUp(panel, 'linkedin.com/in/jane-doe');
  await enrich(panel);
  await expect(provider(panel, 'Zia organization')).toContainText('found');
  const zoho = ZOHO_SANDBOX.us;
  const owners: [string, RegExp][] = [
    [SANDBOX_KEYS.crustdata, /^api\.crustdata\.com$/],
    [SANDBOX_KEYS.apollo, /^api\.apollo\.io$/],
    [zoho.clientSecret, /^accounts\.zoho\.com$/],
    [zoho.refreshToken, /^accounts\.zoho\.com$/],
    [zoho.grantCode, /^accounts\.zoho\.com$/],
  ];
  for (const [secret, owner] of owners) {
    const carriers = sandbox.log.filter((request) => JSON.stringify(request).includes(secret));
    for (const { host } of carriers) expect(host).toMatch(owner);
  }
  expect(sandbox.log.some((request) => JSON.stringify(request).includes(SANDBOX_KEYS.apollo))).toBe(true);
});

test('a saved key is never shown again in full', async ({ facet }) => {
  const options = await facet.openPage('options.html');
  await saveKey(options, 'Apollo', SANDBOX_KEYS.apollo);
  await options.reload();
  await expect(options.getByText('Saved, ends in 5678')).toBeVisible();
  expect(await options.content()).not.toContain(SANDBOX_KEYS.apollo);
  await expect(options.getByRole('textbox', { name: 'Apollo API key' })).toHaveValue('');
});

test('a key is tested for free', async ({ facet, sandbox }) => {
  const options = await facet.openPage('options.html');
  const region = options.getByRole('region', { name: 'Apollo', exact: true });
  await saveKey(options, 'Apollo', SANDBOX_KEYS.apollo);
  await region.getByRole('button', { name: 'Test Apollo' }).click();
  await expect(region.getByRole('status')).toContainText('credits');
  await saveKey(options, 'Apollo', 'no-such-key-0000');
  await region.getByRole('button', { name: 'Test Apollo' }).click();
  await expect(region.getByRole('status').or(region.getByRole('alert'))).toContainText('Apollo');
  expect(sandbox.log.every(({ charged }) => charged === 0)).toBe(true);
});
