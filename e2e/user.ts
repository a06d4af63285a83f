import { expect, type Page } from '@playwright/test';
import { SANDBOX_KEYS } from '../sandbox/accounts.ts';
import type { Sandbox } from '../sandbox/server.ts';
import type { LoggedRequest } from '../sandbox/types.ts';
import { ZOHO_SANDBOX } from '../sandbox/zoho/credentials.ts';

/** What a person does in Facet's pages, by the roles and names on screen. */

async function saveKeys(options: Page): Promise<void> {
  for (const [vendor, key] of [
    ['Crustdata', SANDBOX_KEYS.crustdata],
    ['Apollo', SANDBOX_KEYS.apollo],
  ] as const) {
    await saveKey(options, vendor, key);
  }
}

export async function saveKey(options: Page, vendor: 'Crustdata' | 'Apollo', key: string): Promise<void> {
  const region = options.getByRole('region', { name: vendor, exact: true });
  await region.getByRole('textbox', { name: `${vendor} API key` }).fill(key);
  await region.getByRole('button', { name: `Save ${vendor}` }).click();
  await expect(region.getByText(`Saved, ends in ${key.slice(-4)}`)).toBeVisible();
}

async function connectZoho(options: Page): Promise<void> {
  const client = ZOHO_SANDBOX.us;
  const region = options.getByRole('region', { name: 'Zoho CRM' });
  await region
    .getByRole('combobox', { name: 'Data center' })
    .selectOption({ label: 'United States (zoho.com)' });
  await region.getByRole('textbox', { name: 'Client ID' }).fill(client.clientId);
  await region.getByRole('textbox', { name: 'Client secret' }).fill(client.clientSecret);
  await region.getByRole('textbox', { name: 'Grant code or refresh token' }).fill(client.grantCode);
  await region.getByRole('button', { name: 'Connect Zoho' }).click();
  await expect(region.getByRole('status')).toContainText('Robin Example');
}

export async function setUp(options: Page): Promise<void> {
  await saveKeys(options);
  await connectZoho(options);
}

export async function lookUp(panel: Page, text: string): Promise<void> {
  await panel.getByRole('searchbox', { name: 'Email or LinkedIn URL' }).fill(text);
  await panel.getByRole('button', { name: 'Look up', exact: true }).click();
}

export const enrich = (panel: Page): Promise<void> =>
  panel.getByRole('button', { name: /^Enrich \(/ }).click();

/** One provider's line in the list "Providers". */
export const provider = (panel: Page, label: string) =>
  panel
    .getByRole('list', { name: 'Providers' })
    .getByRole('listitem')
    .filter({ hasText: new RegExp(`^${label}`) });

export const field = (panel: Page, label: string) => panel.getByRole('group', { name: label, exact: true });

/** What reached the vendors: the browser itself speaks to its maker at any time. */
export const toVendors = ({ log }: Sandbox): readonly LoggedRequest[] =>
  log.filter(({ host }) => /crustdata|apollo|zoho/.test(host));
