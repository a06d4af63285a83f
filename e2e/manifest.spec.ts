import { readFile } from 'node:fs/promises';
import { DATA_CENTERS } from '../lib/connections/zoho/data-centers.ts';
import { KEY_VENDORS } from '../lib/http/types.ts';
import { expect, test } from '@playwright/test';

/** As it is in the build that the other tests run. */
const manifest = JSON.parse(
  await readFile(new URL('../.output/chrome-mv3/manifest.json', import.meta.url), 'utf8'),
) as Record<string, unknown>;

test('our pages load nothing from anywhere, and talk to the vendors only', () => {
  const policy = (manifest['content_security_policy'] as Record<string, string>)['extension_pages'] ?? '';
  const directives = Object.fromEntries(
    policy.split(';').map((part) => {
      const [name = '', ...sources] = part.trim().split(/\s+/);
      return [name, sources];
    }),
  );
  expect(Object.keys(manifest['content_security_policy'] as object)).toEqual(['extension_pages']);
  expect(directives).toEqual({
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': [
      ...KEY_VENDORS.map(({ origin }) => origin),
      ...DATA_CENTERS.flatMap(({ accounts, api }) => [accounts, api]),
    ],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
  });
});

test('no page and no other extension can reach us', () => {
  expect(manifest['externally_connectable']).toEqual({ ids: [], matches: [] });
  expect(manifest).not.toHaveProperty('web_accessible_resources');
  expect(manifest).not.toHaveProperty('content_scripts');
});
