import { expect, it } from 'vitest';
import { ZOHO_ACCOUNTS_HOSTS, ZOHO_API_HOSTS } from '@/sandbox/zoho/data-centres.ts';
import { dataCenterName } from './data-center-name';
import { dataCenter } from './data-centers';
import { zohoConnection } from './index';

it('lets secrets go to the accounts and API hosts of Zoho and to nobody else', () => {
  const hosts = [...ZOHO_ACCOUNTS_HOSTS, ...ZOHO_API_HOSTS].map((host) => `https://${host}`);
  expect(zohoConnection.origins.toSorted()).toEqual(hosts.toSorted());
});

it.each([
  ['us', 'United States (zoho.com)'],
  ['eu', 'Europe (zoho.eu)'],
  ['in', 'India (zoho.in)'],
  ['au', 'Australia (zoho.com.au)'],
  ['jp', 'Japan (zoho.jp)'],
  ['ca', 'Canada (zohocloud.ca)'],
  ['sa', 'Saudi Arabia (zoho.sa)'],
  ['cn', 'China (zoho.com.cn)'],
  ['uk', 'United Kingdom (zoho.uk)'],
  ['ae', 'United Arab Emirates (zoho.ae)'],
] as const)('%s is called %s', (id, name) => {
  const center = dataCenter(id);
  expect(center.id).toBe(id);
  expect(dataCenterName(center)).toBe(name);
  for (const origin of [center.accounts, center.api, center.crm]) expect(new URL(origin).origin).toBe(origin);
});
