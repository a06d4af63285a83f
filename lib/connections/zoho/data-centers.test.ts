import { expect, it } from 'vitest';
import { ZOHO_ACCOUNTS_HOSTS, ZOHO_API_HOSTS } from '@/sandbox/zoho/data-centres.ts';
import { DATA_CENTERS, dataCenter } from './data-centers';
import { zohoConnection } from './index';

it('lets secrets go to the accounts and API hosts of Zoho and to nobody else', () => {
  const hosts = [...ZOHO_ACCOUNTS_HOSTS, ...ZOHO_API_HOSTS].map((host) => `https://${host}`);
  expect(zohoConnection.origins.toSorted()).toEqual(hosts.toSorted());
});

it.each(DATA_CENTERS)('$label names its domain', (center) => {
  expect(dataCenter(center.id)).toBe(center);
  expect(center.label).toContain(`(${new URL(center.accounts).hostname.replace('accounts.', '')})`);
  for (const origin of [center.accounts, center.api, center.crm]) expect(new URL(origin).origin).toBe(origin);
});
