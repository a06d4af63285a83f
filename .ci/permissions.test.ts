import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DATA_CENTERS } from '../lib/connections/zoho/data-centers.ts';
import { KEY_VENDORS } from '../lib/http/types.ts';
import config from '../wxt.config.ts';

/** The reviewed list. Whoever adds a line here says why in docs/decisions/0003-permissions.md. */
const PERMISSIONS = [
  'activeTab',
  'alarms',
  'contextMenus',
  'identity',
  'offscreen',
  'scripting',
  'sidePanel',
  'storage',
  'unlimitedStorage',
];

const manifestFor = async (browser: string) => {
  if (typeof config.manifest !== 'function') throw new Error('The manifest is made by a function.');
  return config.manifest({ browser, manifestVersion: 3, mode: 'production', command: 'build' });
};

test.each([
  ['chrome', PERMISSIONS],
  ['firefox', PERMISSIONS.filter((name) => name !== 'sidePanel' && name !== 'offscreen')],
])('%s is asked for exactly the reviewed permissions', async (browser, permissions) => {
  const manifest = await manifestFor(browser);
  expect([...(manifest.permissions ?? [])].sort()).toEqual(permissions);
  expect(manifest.optional_permissions).toEqual(['notifications']);
  expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  const vendors = [
    ...KEY_VENDORS.map(({ origin }) => origin),
    ...DATA_CENTERS.flatMap(({ accounts, api }) => [accounts, api]),
  ];
  expect(manifest.host_permissions).toEqual([
    'https://*.linkedin.com/*',
    ...vendors.map((origin) => `${origin}/*`),
  ]);
  // No page, no other extension and no private window has anything to do with it.
  expect(manifest.incognito).toBe('not_allowed');
  expect(manifest.web_accessible_resources).toBeUndefined();
  expect(manifest.content_scripts).toBeUndefined();
  const policy = JSON.stringify(manifest.content_security_policy);
  expect(policy).toContain("default-src 'none'; script-src 'self';");
  expect(policy).toContain(`connect-src ${vendors.join(' ')};`);
  expect(policy).not.toMatch(/unsafe|\*/);
});

test('every permission is explained where permissions are decided', () => {
  const decision = readFileSync('docs/decisions/0003-permissions.md', 'utf8');
  for (const name of [...PERMISSIONS, 'notifications']) expect(decision).toContain(name);
});
